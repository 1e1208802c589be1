import { splitWords } from '../json.ts'

/** What a place of the schema means where the facts of a person say what stands there. */
export type Meaning =
  | 'id'
  | 'age'
  | 'age-band'
  | 'birth-date'
  | 'birth-year'
  | 'gender'
  | 'given-name'
  | 'family-name'
  | 'full-name'
  | 'email'
  | 'city'
  | 'region'
  | 'country'
  | 'country-code'
  | 'postcode'
  | 'timezone'
  | 'currency'
  | 'income'
  | 'income-band'
  | 'household-size'
  | 'household-type'
  | 'children'
  | 'has-children'
  | 'job-level'
  | 'experience'
  | 'employment'
  | 'job-title'
  | 'adoption'
  | Trait

export type Trait =
  | 'openness'
  | 'conscientiousness'
  | 'extraversion'
  | 'agreeableness'
  | 'neuroticism'

export const traits: readonly Trait[] = [
  'openness',
  'conscientiousness',
  'extraversion',
  'agreeableness',
  'neuroticism',
]

export function isTrait(meaning: Meaning): meaning is Trait {
  return traits.includes(meaning as Trait)
}

/** The meaning of a place by its name and those around it, or null. */
export function findMeaning(path: readonly (string | number)[]): Meaning | null {
  const names = path.filter((key) => typeof key === 'string')
  const name = splitWords(names.at(-1) ?? '').join(' ')
  const within = splitWords(names.at(-2) ?? '').join(' ')
  const spelled = spellings.find(([pattern]) => pattern.test(name))
  if (spelled) return spelled[1]
  // a bare name belongs to the person unless something else is around it
  const isOfPerson =
    within === '' ||
    /^(?:person|user|profile|demographics?|identity|personal|basics|contact)\b/.test(within)
  if (name === 'name' && isOfPerson) return 'full-name'
  if (/^(?:id|uuid)$/.test(name) && isOfPerson) return 'id'
  if (name === 'first' && within === 'name') return 'given-name'
  if (name === 'last' && within === 'name') return 'family-name'
  return null
}

const spellings: readonly (readonly [RegExp, Meaning])[] = [
  [
    /^(?:user|person|persona|profile|participant|synthetic user|customer|attendee) (?:id|uuid)$/,
    'id',
  ],
  [/^(?:age|age years|age in years|current age)$/, 'age'],
  [/^age (?:band|group|range|bracket|cohort)$/, 'age-band'],
  [/^(?:birth ?date|date of birth|dob|birthday)$/, 'birth-date'],
  [/^(?:birth year|year of birth)$/, 'birth-year'],
  [/^(?:gender|sex|gender identity)$/, 'gender'],
  [/^(?:first name|given name|forename|firstname)$/, 'given-name'],
  [/^(?:last name|family name|surname|lastname)$/, 'family-name'],
  [/^(?:full name|person name|display name|fullname)$/, 'full-name'],
  [/^(?:e ?mail|e ?mail address)$/, 'email'],
  [/^(?:city|town|village|home city|home town|city of residence)$/, 'city'],
  [/^(?:state|province|region|state or province)$/, 'region'],
  [/^(?:country|country name|country of residence)$/, 'country'],
  [/^country (?:code|iso|code2)$/, 'country-code'],
  [/^(?:post ?code|postal code|zip|zip code)$/, 'postcode'],
  [/^time ?zone$/, 'timezone'],
  [/^(?:currency|currency code)$/, 'currency'],
  [
    /^(?:(?:annual|yearly|household|personal|annual household|gross) )?(?:income|salary)(?: usd| eur| annual| yearly)?$/,
    'income',
  ],
  [
    /^(?:(?:annual|household) )*(?:income|salary) (?:band|range|bracket|level|group)$/,
    'income-band',
  ],
  [
    /^(?:household size|size of household|people in household|household members)$/,
    'household-size',
  ],
  [
    /^(?:household|household type|household composition|family status|living situation)$/,
    'household-type',
  ],
  [/^(?:children|number of children|children count|num children|kids|dependents)$/, 'children'],
  [/^has (?:children|kids)$/, 'has-children'],
  [
    /^(?:job level|seniority|seniority level|career level|management level|level of seniority)$/,
    'job-level',
  ],
  [
    /^(?:(?:years? (?:of )?)?(?:work |professional |industry )?experience(?: years)?|years in (?:role|industry|profession))$/,
    'experience',
  ],
  [
    /^(?:adoption|adopter (?:type|category|profile)|innovation adoption|technology adoption|tech adoption)$/,
    'adoption',
  ],
  [
    /^(?:employment|employment status|work status|occupation status|employment type)$/,
    'employment',
  ],
  [/^(?:job title|job|occupation|profession|role title|position)$/, 'job-title'],
  [/^openness(?: to experience)?$/, 'openness'],
  [/^conscientiousness$/, 'conscientiousness'],
  [/^extr[ao]version$/, 'extraversion'],
  [/^agreeableness$/, 'agreeableness'],
  [/^neuroticism$/, 'neuroticism'],
]
