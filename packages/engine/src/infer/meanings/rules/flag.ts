import type { MeaningRule, TypeClass } from '../meaning.ts'

const bits: readonly TypeClass[] = ['boolean', 'integer', 'choice', 'number', 'text', 'bytes']
const sure: readonly TypeClass[] = ['boolean']

/** Yes or no: a boolean by any of these words, another type only where the name asks a question. */
export const flagRules: readonly MeaningRule[] = [
  ...yesNo('blocked', { ends: 'no show', alone: 'no show' }),
  ...yesNo('active', {
    ends: 'non (expired|locked|blocked)|active|in use|live|current|valid|alive|working|published|visible|open|listable|usable|discoverable|enabled by user|running|approved by user|online|durable|present',
    alone: 'active|in use|valid|visible',
  }),
  ...yesNo('enabled', {
    ends: 'enabled?|on|allow(ed)?( \\w+)*|can( \\w+)*|show( \\w+)*|display( \\w+)*|use( \\w+)*|enable( \\w+)*|support(s|ed)?|permit(ted)?|accepts?( \\w+)*',
    alone: 'enabled?|allowed',
  }),
  ...yesNo('deleted', {
    ends: 'deleted?|removed|trashed?|archived?|revoked|cancell?ed|closed|expired|retired|discontinued|obsolete|void(ed)?|dropped|deprecated|disposed|cancel at period end|withdrawn|rejected|is removed|memorial',
    alone: 'deleted?|removed|trashed?|archived?|revoked|discontinued|obsolete|deprecated|void',
  }),
  ...yesNo('default', {
    ends: 'default|is default|preset|revision default|default (billing|shipping|language|langcode)|standard',
    alone: 'default',
  }),
  ...yesNo('primary', {
    ends: 'primary|main|is main|principal',
    alone: 'primary',
  }),
  ...yesNo('verified', {
    ends: 'verified|confirmed|validated|authenticated|trusted|email verified|phone verified|emailed|activated',
    alone: 'verified|confirmed|validated|activated',
  }),
  ...yesNo('approved', {
    ends: 'approved?|accepted|agreed|moderated|granted|consented',
    alone: 'approved?|moderated',
  }),
  ...yesNo('featured', {
    ends: 'featured|promoted?|sticky|pinned|highlighted|favorite|starred|bookmarked|special|hot|recommended|bestseller|is new|popular',
    alone: 'featured|promoted?|sticky|pinned|favorite|starred|recommended',
  }),
  ...yesNo('public', {
    ends: 'public|shared|global|open access|searchable|filterable|shareable|local',
    alone: 'public|searchable|filterable',
  }),
  ...yesNo('hidden', {
    ends: 'hidden|hide( \\w+)*|private|invisible|secret|internal|sensitive|nsfw|silent|confidential|exclude( \\w+)*|draft|hide notification',
    alone: 'hidden|private|invisible|confidential|sensitive|silent',
  }),
  ...yesNo('required', {
    ends: 'required|mandatory|needed|must|force( \\w+)*|otp required for login|not null|irreversible',
    alone: 'required|mandatory',
  }),
  ...yesNo('locked', {
    ends: 'locked|frozen|read ?only|protected|sealed|editable lock',
    alone: 'locked|frozen|read ?only|protected',
  }),
  ...yesNo('blocked', {
    ends: 'blocked|banned|suspended|disabled|muted|silenced|blacklisted|reject( \\w+)*|failed|error|abusive|spam|bounced|fraud',
    alone: 'blocked|banned|suspended|disabled|muted|silenced',
  }),
  ...yesNo('read', {
    ends: 'read|seen|viewed|opened|is read',
    alone: 'unread',
  }),
  ...yesNo('subscribed', {
    ends: 'subscribed?( \\w+)*|newsletter( opt in)?|opt(ed)? in|opt in|notify( \\w+)*|marketing( \\w+)*|accepts marketing|watching|autofollow',
    alone: 'subscribed?|newsletter',
  }),
  ...yesNo('success', {
    ends: 'success(ful)?|succeeded|ok|passed|won|is accepted|helpful',
    alone: 'success',
  }),
  ...yesNo('administrator', {
    ends: 'administrator|superuser|super ?user|moderator|staff|owner|is admin|root|superapp|access all|manager',
    alone: 'administrator|superuser',
  }),
  ...yesNo('system', {
    ends: 'system|built ?in|internal only|core|automatic|auto( \\w+)*|bot|cached|anonymous|virtual|user defined|generated',
    alone: 'system|automatic|anonymous|virtual',
  }),
  ...yesNo('taxable', {
    ends: 'taxable|tax included|tax exempt',
    alone: 'taxable',
  }),
  ...yesNo('available', {
    ends: 'available|in stock|bookable|sellable|for sale|returnable|saleable',
    alone: 'saleable|bookable|sellable',
  }),
  ...yesNo('guest', {
    ends: 'guest|is guest|customer is guest',
    alone: 'guest',
  }),
  ...yesNo('sent', {
    ends: 'sent|e ?mail sent|notified|customer notified|delivered|mailed',
    alone: 'e ?mail sent',
  }),
  ...yesNo('completed', {
    ends: 'completed?|done|finished|processed|resolved|solved|paid|shipped|fulfilled|closed out|action taken|answered|synced|imported|indexed',
    alone: 'completed?|processed',
  }),
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
  {
    meaning: 'flag.yes-no',
    name: /\b(flag|fl|serialized|translation affected|minor edit|patrolled|minor)$/,
    types: ['integer'],
  },
  { meaning: 'flag.yes-no', name: /^(is|has) \w+$/, types: ['text', 'choice', 'number'] },
  { meaning: 'flag.yes-no', name: /\b(enabled?|enable|flag)$/, types: ['integer'] },
]

interface YesNoWords {
  /** What the name of a boolean, or of anything after `is` or `has`, ends in. */
  readonly ends: string
  /** What a number or a letter may be called to be a yes or no: `owner` would rather be a link. */
  readonly alone: string
}

function yesNo(name: string, { ends, alone }: YesNoWords): readonly MeaningRule[] {
  const meaning = `flag.${name}`
  return [
    { meaning, name: new RegExp(`\\b(?:${ends})$`), types: sure },
    {
      meaning,
      name: new RegExp(`^(?:\\w+ )?(?:is|has|was|are) (?:\\w+ )?(?:${ends})$`),
      types: bits,
      maxLength: 5,
    },
    {
      meaning,
      name: new RegExp(`^(?:${alone})(?: (?:flag|fl|yn|indicator))?$`),
      types: ['integer', 'choice', 'text'],
      maxLength: 5,
    },
  ]
}
