import { remember } from '../../remember.ts'
import type { Persona } from '../persona/persona.ts'
import type { Random } from '../random.ts'
import { capitalize } from '../text/capitalize.ts'

/** What sentences say of a person: the words that fill their gaps, and which sentences fit. */
export interface PersonWords {
  readonly facts: Readonly<Record<string, string>>
  readonly work: 'employed' | 'retired' | 'student' | 'pupil' | 'seeking' | 'independent'
  readonly home: 'alone' | 'couple' | 'family' | 'open'
  /** What somebody has come to do, where there is a matter at heart beside pastimes. */
  readonly errand: 'buy' | 'compare' | 'learn' | 'partner' | 'open' | null
  /** Whose the walls are. */
  readonly tenure: 'own' | 'rent' | null
}

/** Reads a person's facts into words; which interests and matters come first differs from text to text. */
export function readPersonWords(
  persona: Persona,
  random: Random,
  turn: number | null = null,
): PersonWords {
  const { work, home, errand, tenure, interests, topics, years, facts } = findLasting(persona)
  const [first = 'reading', second = 'cooking', third = 'walking'] = random.shuffle(interests)
  return {
    work,
    home,
    errand,
    tenure,
    facts: {
      ...facts,
      ...nameTopics(turn === null ? random.shuffle(topics) : rotate(topics, turn)),
      ...(years === null ? {} : { years: numberWords[random.whole(...years)] ?? 'some' }),
      hobby: inSentence(first),
      hobby2: inSentence(second),
      hobby3: inSentence(third),
      Hobby: capitalize(first),
    },
  }
}

/** What is the same in all texts about a person. */
interface Lasting extends PersonWords {
  readonly interests: readonly string[]
  readonly topics: readonly string[]
  /** How many years of work may be told of; null where there are hardly any. */
  readonly years: readonly [number, number] | null
}

const findLasting = remember(readLasting, { most: 32, forgets: true })

function readLasting(persona: Persona): Lasting {
  const work = readWork(persona)
  const children = readChildren(persona)
  const home = readHome(persona, children)
  const { interests } = persona
  const said = persona.fact('topics')
  const topics = Array.isArray(said) ? said.map((topic) => inSentence(String(topic))) : []
  return {
    work,
    home,
    interests,
    topics,
    years: findYears(persona, work),
    errand: topics.length === 0 ? null : readErrand(persona),
    tenure: readTenure(persona),
    facts: {
      ...readPronouns(persona),
      given: persona.given,
      family: persona.family,
      age: String(Math.floor(persona.age)),
      city: persona.city,
      country: persona.country,
      ...nameJob(inSentence(persona.job)),
      company: persona.company,
      field: nameField(
        inSentence(String(persona.fact('industry', 'sector', 'segment') ?? persona.department)),
      ),
      ...readSubject(persona),
      home,
      firm: readFirm(persona),
      children: children === 1 ? 'one child' : `${numberWords[children] ?? children} children`,
    },
  }
}

/** Nobody has done something for longer than they have worked; who is retired has done it for long. */
function findYears(persona: Persona, work: PersonWords['work']): Lasting['years'] {
  const said = persona.fact('years_of_experience')
  const worked = typeof said === 'number' && work !== 'retired' ? said : persona.age - 20
  const [least, most] = [work === 'retired' ? 12 : 2, Math.min(Math.floor(worked), 20)]
  return most < least ? null : [least, most]
}

/** There are many trades, and one public sector. */
function nameField(field: string): string {
  return /^(?:public|private|voluntary|third) sector$/.test(field) ? `the ${field}` : field
}

/** Whether the firm has ten people or more. */
function readFirm(persona: Persona): string {
  const [count] = String(persona.fact('company_size') ?? '').match(/\d+/) ?? []
  return count === undefined ? '' : Number(count) >= 10 ? 'large' : 'small'
}

function rotate<Item>(list: readonly Item[], by: number): readonly Item[] {
  const at = list.length === 0 ? 0 : by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

/** Matters at heart, and those of them that can be touched. */
function nameTopics(topics: readonly string[]): Readonly<Record<string, string>> {
  if (topics.length === 0) return {}
  const [topic = '', topic2 = topic] = topics
  const [thing, thing2] = topics.filter((each) => !abstract.test(each))
  return {
    topic,
    topic2,
    Topic: capitalize(topic),
    ...(thing === undefined ? {} : { thing }),
    ...(thing2 === undefined ? {} : { thing2 }),
  }
}

const abstract =
  /financ|regulat|training|educat|law|policy|tax|fund|grant|connection|reuse|electricity|monitor|market|strateg|manage|plan|advice|service|automation|innovation|sustainab|security|privacy|career|network/

function readErrand(persona: Persona): PersonWords['errand'] {
  const said = String(persona.fact('purpose', 'visit_purpose', 'intent', 'intention') ?? '')
  if (/\bbuy|purchas|order|invest/i.test(said)) return 'buy'
  if (/compar|offer|evaluat|shortlist/i.test(said)) return 'compare'
  if (/learn|inform|research|discover|trend/i.test(said)) return 'learn'
  return /partner|network|suppl|sell|recruit/i.test(said) ? 'partner' : 'open'
}

function readTenure(persona: Persona): PersonWords['tenure'] {
  const said = String(
    persona.fact('tenure', 'housing', 'home_ownership', 'housing_tenure', 'housing_status') ?? '',
  )
  if (/own/i.test(said)) return 'own'
  return /rent|tenan|leas/i.test(said) ? 'rent' : null
}

function readSubject(persona: Persona): Readonly<Record<string, string>> {
  const said = persona.fact('studies', 'field_of_study', 'major')
  return typeof said === 'string' ? { subject: inSentence(said) } : {}
}

const pronouns = {
  female: { They: 'She', they: 'she', their: 'her', Their: 'Her', them: 'her' },
  male: { They: 'He', they: 'he', their: 'his', Their: 'His', them: 'him' },
} as const

/** A person of neither kind is called by name, so that each verb stays as it is. */
function readPronouns({ gender, given }: Persona): Readonly<Record<string, string>> {
  if (gender !== 'other') return pronouns[gender]
  return { They: given, they: given, their: 'their', Their: 'Their', them: given }
}

const numberWords =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A word as it stands within a sentence: abbreviations and names keep their letters. */
const inSentence = remember(lower)

function lower(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      /^[A-Z][a-z]+(?:-[a-z]+)*$/.test(word) &&
      !/^(?:Portuguese|English|Spanish|French|German|Italian)$/.test(word)
        ? word.toLowerCase()
        : word,
    )
    .join(' ')
}

/** None where the word says that there is no job. */
function nameJob(job: string): Readonly<Record<string, string>> {
  return /^(?:retired|retiree|pensioner|unemployed|none)\b/i.test(job)
    ? {}
    : { job, aJob: withArticle(job) }
}

function withArticle(text: string): string {
  if (/^(?:head|vp|chief|director) of/i.test(text)) return text
  return `${/^(?:[aeiou](?!ni|se)|HR|SEO|MR)/i.test(text) ? 'an' : 'a'} ${text}`
}

function readWork(persona: Persona): PersonWords['work'] {
  const said = [
    persona.fact('employment_status', 'employment', 'work_status', 'working_status'),
    persona.fact('occupation', 'job_title', 'job'),
  ]
    .filter((each) => typeof each === 'string')
    .join(' ')
  if (/retire|pension/i.test(said) || (said === '' && persona.age > 67)) return 'retired'
  if (/pupil|at school/i.test(said)) return 'pupil'
  if (/student|studying/i.test(said)) return 'student'
  if (/unemploy|not working|seeking|between jobs|homemaker|carer/i.test(said)) return 'seeking'
  return /self.?employ|freelanc|own(?:er)?\b|founder/i.test(said) ? 'independent' : 'employed'
}

function readChildren(persona: Persona): number {
  const said = persona.fact(
    'children',
    'number_of_children',
    'num_children',
    'kids',
    'dependents',
    'children_count',
  )
  if (Array.isArray(said)) return said.length
  if (typeof said === 'boolean') return said ? 1 : 0
  if (typeof said === 'number') return said
  const size = persona.fact('household_size', 'people_in_household')
  return typeof size === 'number' && size > 2 && persona.age < 62 ? size - 2 : 0
}

function readHome(persona: Persona, children: number): PersonWords['home'] {
  const size = persona.fact('household_size', 'people_in_household')
  const said = String(
    persona.fact(
      'household',
      'household_type',
      'living_situation',
      'marital_status',
      'relationship_status',
    ) ?? '',
  )
  if (children > 0) return 'family'
  if (/shared|room ?mate|flat ?mate|multi.?generation|extended/i.test(said)) return 'open'
  if (size === 1 || /alone|single.person|one.person/i.test(said)) return 'alone'
  if (/couple|married|partner/i.test(said)) return 'couple'
  return size === 2 ? 'couple' : 'open'
}
