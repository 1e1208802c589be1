/** What a text about a person is. */
export type ProseKind =
  | 'biography'
  | 'attitude'
  | 'quote'
  | 'goal'
  | 'frustration'
  | 'motivation'
  | 'habit'

/** Which names ask for which text. */
export const proseKinds: readonly (readonly [RegExp, ProseKind])[] = [
  [
    /^(?:bio|biography|about|aboutme|background|profile|story|persona|backstory|lifestory|selfdescription|personsummary|basics\.summary)$|biography$|^basics\.summary$|^(?:person|user|profile)(?:summary|description)$|^summary$/,
    'biography',
  ],
  [/quote|statement|motto|inownwords|saying|verbatim/, 'quote'],
  [
    /goal|aspiration|ambition|objective|wish(?:es)?$|hope|needs?$|jobstobedone|lookingfor|wants?$/,
    'goal',
  ],
  [
    /frustration|pain|challenge|concern|barrier|complaint|worr(?:y|ies)|fear|obstacle|problem|dislike/,
    'frustration',
  ],
  [/motivat|driver|trigger|values?text|reasonto|reasonsto|whybuy|purchasereason/, 'motivation'],
  [
    /habit|routine|typicalday|dayinlife|lifestyle|behaviou?r(?:description|text|s)?$|shoppingstyle|mediause/,
    'habit',
  ],
  [
    /attitude|opinion|view(?:point)?s?$|stance|perception|outlook|mindset|belief|sentimenttext/,
    'attitude',
  ],
]
