import { remember } from '@worldloom/agents'
import { buildObject, type Facts } from '../facts/draw-facts.ts'
import { ownsBusiness } from '../facts/fit-work.ts'
import type { Meaning } from '../facts/meaning.ts'
import { nameEmployer } from '../facts/name-employer.ts'
import { readOccupation } from '../facts/read-occupation.ts'
import { readPlace } from '../facts/read-place.ts'
import type { Json, JsonObject } from '../json.ts'
import type { Person } from '../plan/person.ts'

/** What is known of someone: by the places of the schema, and by plain names, which the offline writer's sentences use. */
export function listWriterFacts(
  person: Person,
  fixed: Json = buildObject(person.facts.values),
): Readonly<Record<string, unknown>> {
  return { ...listPlain(person), ...(fixed as JsonObject) }
}

function listPlain(person: Person): Readonly<Record<string, unknown>> {
  const { facts, segment } = person
  const { life, values } = facts
  return {
    first_name: life.givenName,
    last_name: life.familyName,
    age: life.age,
    gender: life.gender,
    city: life.place.cityName,
    region: life.place.regionName,
    country: life.place.countryName,
    country_code: life.place.countryCode2,
    postal_code: life.postcode,
    household_type: life.householdType,
    household_size: life.householdSize,
    children: life.children,
    job_level: life.jobLevel,
    years_of_experience: life.experience,
    ...listOccupation(person),
    ...listWork(values),
    ...listEmployer(facts),
    ...listTopics(values),
    ...listTenure(segment.segment.description),
  }
}

// what people do for pleasure; other interests are matters they come for
const pastime =
  /sport|music|travel|read|cook|game|gaming|garden|photo|film|movie|\bart\b|fitness|yoga|running|cycl|hik|fashion|danc|craft|pets?\b/i

function listTopics(values: ReadonlyMap<string, Json>): Readonly<Record<string, unknown>> {
  for (const [id, value] of values) {
    if (!readUse(id).isTopics || !Array.isArray(value)) continue
    return value.some((entry) => pastime.test(String(entry))) ? {} : { topics: value }
  }
  return {}
}

function listTenure(description: string): Readonly<Record<string, unknown>> {
  if (/\b(?:home|house)[ -]?owners?\b|\bown (?:a |their )?(?:house|home)/i.test(description))
    return { tenure: 'own' }
  return /\brent(?:ers?|ing|ed)?\b|\btenants?\b(?! electricity)/i.test(
    description.split('.')[0] ?? '',
  )
    ? { tenure: 'rent' }
    : {}
}

function listEmployer({ life, values }: Facts): Readonly<Record<string, unknown>> {
  const find = (use: 'isSize' | 'isTrade' | 'isEmployment'): string => {
    const found = values.keys().find((id) => readUse(id)[use])
    const value = found === undefined ? undefined : values.get(found)
    return typeof value === 'string' ? value : ''
  }
  const size = find('isSize')
  const name = nameEmployer(life, {
    industry: find('isTrade'),
    size,
    isOwn: ownsBusiness(find('isEmployment')),
  })
  return {
    ...(name === null ? {} : { company_name: name }),
    ...(size === '' ? {} : { company_size: size }),
  }
}

// who is younger goes to school, whatever others of the segment do
const schoolAge = 16

/** What the segment says all of its people do, where no fact of the schema says it of each. */
function listOccupation({ facts, segment }: Person): Readonly<Record<string, unknown>> {
  const { life, values } = facts
  const isTold = values.keys().some((id) => {
    const { plain } = readUse(id)
    return plain === 'job_title' || plain === 'employment_status'
  })
  if (isTold) return {}
  if (life.age < schoolAge) return { employment_status: 'pupil' }
  const found = readOccupation(segment.segment)
  if (found === null) return life.age < schoolAge + 2 ? { employment_status: 'student' } : {}
  const { status, job, studies } = found
  return {
    ...(status === null ? {} : { employment_status: status }),
    ...(job === null ? {} : { job_title: job }),
    ...(studies === null ? {} : { studies }),
  }
}

/** Work and interests, by the names sentences look for. */
function listWork(values: ReadonlyMap<string, Json>): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [id, value] of values) {
    const { plain } = readUse(id)
    if (plain !== null) found[plain] = value
  }
  return found
}

/** What the writer's sentences use a place for. */
interface Use {
  /** The name they look for it by; null for one they do not look for. */
  readonly plain: string | null
  readonly isTopics: boolean
  readonly isSize: boolean
  readonly isTrade: boolean
  readonly isEmployment: boolean
}

const readUse = remember((id: string): Use => {
  const { meaning, words, within } = readPlace(id)
  return {
    plain: findPlain(meaning, words.join('_')),
    isTopics: /\b(?:interests?|topics?|concerns|product interests)$/.test(words.join(' ')),
    isSize: /\b(?:company|employer|organi[sz]ation|business) size$/.test(within),
    isTrade: /\b(?:industry|sector)$/.test(within),
    isEmployment: /\bemployment(?: status)?$/.test(within),
  }
})

function findPlain(meaning: Meaning | null, name: string): string | null {
  if (meaning === 'job-title') return 'job_title'
  if (meaning === 'employment') return 'employment_status'
  if (/^(?:purpose|intent|intention)$/.test(name)) return 'purpose'
  return /^(?:industry|sector|department|interests|hobbies|studies)$/.test(name) ? name : null
}
