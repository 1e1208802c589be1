import type { MeaningRule, TypeClass } from '../meaning.ts'

const bits: readonly TypeClass[] = ['boolean', 'integer', 'choice', 'number', 'text', 'bytes']
const sure: readonly TypeClass[] = ['boolean']

/** Yes or no: a boolean by any of these words, another type only where the name asks a question. */
export const flagRules: readonly MeaningRule[] = [
  ...yesNo(
    'active',
    'active|in use|live|current|valid|alive|working|published|visible|open|listable|usable|discoverable|enabled by user|running|approved by user|online|durable|present',
  ),
  ...yesNo(
    'enabled',
    'enabled?|on|allow(ed)?( \\w+)*|can( \\w+)*|show( \\w+)*|display( \\w+)*|use( \\w+)*|enable( \\w+)*|support(s|ed)?|permit(ted)?|accepts?( \\w+)*',
  ),
  ...yesNo(
    'deleted',
    'deleted?|removed|trashed?|archived?|revoked|cancell?ed|closed|expired|retired|discontinued|obsolete|void(ed)?|dropped|deprecated|disposed|cancel at period end|withdrawn|rejected|is removed|memorial',
  ),
  ...yesNo(
    'default',
    'default|is default|preset|revision default|default (billing|shipping|language|langcode)|standard',
  ),
  ...yesNo('primary', 'primary|main|is main|principal'),
  ...yesNo(
    'verified',
    'verified|confirmed|validated|authenticated|trusted|email verified|phone verified|emailed|activated',
  ),
  ...yesNo('approved', 'approved?|accepted|agreed|moderated|granted|consented'),
  ...yesNo(
    'featured',
    'featured|promoted?|sticky|pinned|highlighted|favorite|starred|bookmarked|special|hot|recommended|bestseller|is new|popular',
  ),
  ...yesNo('public', 'public|shared|global|open access|searchable|filterable|shareable|local'),
  ...yesNo(
    'hidden',
    'hidden|hide( \\w+)*|private|invisible|secret|internal|sensitive|nsfw|silent|confidential|exclude( \\w+)*|draft|hide notification',
  ),
  ...yesNo(
    'required',
    'required|mandatory|needed|must|force( \\w+)*|otp required for login|not null|irreversible',
  ),
  ...yesNo('locked', 'locked|frozen|read ?only|protected|sealed|editable lock'),
  ...yesNo(
    'blocked',
    'blocked|banned|suspended|disabled|muted|silenced|blacklisted|reject( \\w+)*|failed|error|abusive|spam|bounced|fraud',
  ),
  ...yesNo('read', 'read|seen|viewed|opened|is read'),
  ...yesNo(
    'subscribed',
    'subscribed?( \\w+)*|newsletter( opt in)?|opt(ed)? in|opt in|notify( \\w+)*|marketing( \\w+)*|accepts marketing|watching|autofollow',
  ),
  ...yesNo('success', 'success(ful)?|succeeded|ok|passed|won|is accepted|helpful'),
  ...yesNo(
    'administrator',
    'administrator|superuser|super ?user|moderator|staff|owner|is admin|root|superapp|access all|manager',
  ),
  ...yesNo(
    'system',
    'system|built ?in|internal only|core|automatic|auto( \\w+)*|bot|cached|anonymous|virtual|user defined|generated',
  ),
  ...yesNo('taxable', 'taxable|tax included|tax exempt'),
  ...yesNo('available', 'available|in stock|bookable|sellable|for sale|returnable|saleable'),
  ...yesNo('guest', 'guest|is guest|customer is guest'),
  ...yesNo('sent', 'sent|e ?mail sent|notified|customer notified|delivered|mailed'),
  ...yesNo(
    'completed',
    'completed?|done|finished|processed|resolved|solved|paid|shipped|fulfilled|closed out|action taken|answered|synced|imported|indexed',
  ),
  {
    meaning: 'flag.yes-no',
    name: /^(\w+ )?(is|has|can|was|are|did|does|should|will|must|may|allow|use|show|hide|enable|disable|accept|need|requires?|include|exclude|skip|ignore|not|dont|no|stop|notify) \w+/,
    types: ['integer', 'choice', 'bytes'],
  },
  {
    meaning: 'flag.yes-no',
    name: /^(\w+ )?(is|has|can|was) \w+|\b(flag|yn|y n|indicator|bool)$/,
    types: ['text', 'choice', 'integer', 'bytes', 'number'],
    maxLength: 5,
  },
  { meaning: 'flag.yes-no', name: /\b(flag|fl)$/, types: ['integer'] },
  { meaning: 'flag.yes-no', name: /\b(enabled?|enable|flag)$/, types: ['integer'] },
]

/** A boolean whose name ends in one of the words; a number or letter only after `is`, `has` or as a past participle. */
function yesNo(name: string, words: string): readonly MeaningRule[] {
  const meaning = `flag.${name}`
  return [
    { meaning, name: new RegExp(`\\b(?:${words})$`), types: sure },
    {
      meaning,
      name: new RegExp(`^(?:\\w+ )?(?:is|has|was|are) (?:\\w+ )?(?:${words})$`),
      types: bits,
      maxLength: 5,
    },
    {
      meaning,
      name: new RegExp(`^(?:${words})(?: (?:flag|fl|yn|indicator))?$`),
      types: ['integer', 'choice', 'text'],
      maxLength: 5,
    },
  ]
}
