import { findDictionary, getNames, type WeightedList } from '@worldloom/language'
import { pickWeighted } from '../persona/pick-weighted.ts'
import { spell } from '../persona/spell.ts'
import type { Naming } from './start-naming.ts'

type Field = readonly [RegExp, (naming: Naming) => string | undefined]

const businesses =
  'company|employer|organi[sz]ation|business|vendor|supplier|brand|publisher|manufacturer|institution'

const noWords = { values: [], weights: [] }

/** What is said of a person, by the names it goes by; the first that matches counts. */
export const personFields: readonly Field[] = [
  [
    new RegExp(
      `(?:${businesses})name$|^(?:${businesses})s?\\.(?:name|title)$|^(?:company|employer|organi[sz]ation|business)$`,
    ),
    ({ persona, parent, draw }) => businessName(parent, persona.company, draw),
  ],
  [
    /^insurer$|^insurance(?:company|provider|carrier)$/,
    ({ persona, draw }) => `${pickWeighted(getNames(persona.place.locale).family, draw)} Insurance`,
  ],
  [/^(?:first|given|fore)names?$|^given$/, ({ persona }) => persona.given],
  [/^(?:last|family|sur)names?$|^surname$/, ({ persona }) => persona.family],
  [
    /^title$/,
    ({ ask, persona, draw }) => {
      // a title beside a name is the person's, elsewhere it is a text's
      const isPerson = [...ask.place.beside.keys()].some((each) =>
        /(?:first|last|given|family|sur)_?name/i.test(each),
      )
      return isPerson ? pickWeighted(findPrefixes(persona.gender), draw) : undefined
    },
  ],
  [
    /^middlename$/,
    ({ draw }) => pickWeighted(findDictionary('person.middle-name') ?? noWords, draw),
  ],
  [/^(?:initials)$/, ({ persona }) => `${persona.given[0] ?? ''}${persona.family[0] ?? ''}`],
  [
    /^(?:fullname|displayname|personname|customername|contactname|authorname|legalname)$|^(?:|person|people|user|users|customer|author|authors|contact|contacts|employee|manager|spouse|partner|emergencycontact|references?|basics|profile|member|members|attendee|attendees|identity|friend|friends|child|children)\.name$/,
    ({ persona }) => `${persona.given} ${persona.family}`,
  ],
  [/e?mail(?:address)?$/, ({ persona }) => persona.email],
  [/^(?:user|login|screen|nick)name$|^handle$|^login$/, ({ persona }) => persona.username],
  [/(?:phone|mobile|telephone|fax|cell)(?:number|no)?$/, ({ persona }) => persona.phone],
  [
    /^(?:gender|sex)$/,
    ({ persona }) => ({ female: 'Female', male: 'Male', other: 'Non-binary' })[persona.gender],
  ],
  [
    /^pronouns$/,
    ({ persona }) => ({ female: 'she/her', male: 'he/him', other: 'they/them' })[persona.gender],
  ],
  [
    /(?:street|address)(?:line)?1?$|streetaddress$|^addressline1$|^line1$/,
    ({ persona }) => persona.street,
  ],
  [
    /(?:^|home|birth|current)(?:city|town|village|locality|municipality)$|cityname$|placeofbirth|^hometown$/,
    ({ persona }) => persona.city,
  ],
  [/^(?:state|province|region|county)(?:name)?$/, ({ persona }) => persona.place.regionName],
  [/^(?:state|province|region)code$/, ({ persona }) => persona.place.regionCode],
  [/(?:zip|postal|post)code$|^zip$|^postcode$/, ({ persona }) => persona.postcode],
  [/countrycode(?:2|alpha2|iso)?$/, ({ persona }) => persona.place.countryCode2],
  [
    /^country(?:name)?$|ofresidence$/,
    ({ persona, ask }) =>
      ask.most !== null && ask.most <= 3 ? persona.place.countryCode2 : persona.country,
  ],
  [/^location$/, ({ persona }) => `${persona.city}, ${persona.country}`],
  [/^time_?zone$|timezone/, ({ persona }) => persona.place.timezone],
  [/^currency(?:code)?$/, ({ persona }) => persona.place.currency],
  [/^locale$/, ({ persona }) => persona.place.locale],
  [
    /^(?:job|position|work)(?:title|role|name)?$|^(?:occupation|profession|jobrole|currentrole)$|^(?:work|job|experience|employment|position)s?\.(?:position|title|role)$|^(?:basics)\.label$/,
    ({ persona }) => persona.job,
  ],
  [/^department$/, ({ persona }) => persona.department],
  [
    /^(?:interest|hobb(?:y|ie)|pastime)s?$|^interests\.name$/,
    ({ persona, draw, ask }) => interest(persona.interests, draw, ask.place.taken),
  ],
  [
    /^(?:website|homepage|web|url|link|profileurl|blog)$/,
    ({ persona, draw }) =>
      `https://www.example.${draw.pick(['com', 'org', 'net'])}/${spell(persona.given + persona.family)}`,
  ],
  [
    /(?:avatar|image|photo|picture|thumbnail|logo)(?:url|uri|src)?$/,
    ({ draw }) => `https://images.example.com/${draw.whole(10_000, 99_999)}.jpg`,
  ],
  [/^domain$/, ({ persona }) => `${spell(persona.company)}.example.com`],
  [
    /(?:^|customer|user|person|order|product|account|session|transaction|external|member|guest|parent)id$/,
    ({ name, draw }) =>
      `${name === 'id' ? '' : `${name.slice(0, 4)}_`}${draw.whole(100_000, 9_999_999)}`,
  ],
]

/** Titles that somebody of a gender goes by; a doctorate is anybody's. */
function findPrefixes(gender: Naming['persona']['gender']): WeightedList {
  const { values, weights } = findDictionary('person.prefix') ?? noWords
  const others = {
    female: /^(?:Mr|Mx)\b/,
    male: /^(?:Mr?s|Miss|Mx)\b/,
    other: /^(?:Mr|Mr?s|Miss)\b/,
  }
  const kept = values.map((value, at) => (others[gender].test(value) ? 0 : (weights[at] ?? 0)))
  return { values, weights: kept }
}

function businessName(parent: string, own: string, draw: Naming['draw']): string {
  if (!/brand|vendor|manufacturer|publisher/.test(parent)) return own
  return pickWeighted(
    findDictionary('commerce.brand-name') ?? { values: [own], weights: [1] },
    draw,
  )
}

/** The person's own first, then others. */
function interest(
  own: readonly string[],
  draw: Naming['draw'],
  taken: readonly unknown[],
): string | undefined {
  const left = own.filter((each) => !taken.includes(each))
  return draw.pick(left.length > 0 ? left : own)
}
