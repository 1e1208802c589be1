import type { Facts } from '../facts/draw-facts.ts'
import { ownsBusiness } from '../facts/fit-work.ts'
import { nameEmployer } from '../facts/name-employer.ts'
import { readPlace } from '../facts/read-place.ts'
import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'

/** What is known of someone by plain names, wherever it stands in the schema: the offline writer's sentences use it. */
export function listWriterFacts({ facts, segment }: Person): Readonly<Record<string, unknown>> {
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
    const name = readPlace(id).words.join(' ')
    if (!/\b(?:interests?|topics?|concerns|product interests)$/.test(name) || !Array.isArray(value))
      continue
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
  const find = (pattern: RegExp): string => {
    const found = values.keys().find((id) => pattern.test(readPlace(id).within))
    const value = found === undefined ? undefined : values.get(found)
    return typeof value === 'string' ? value : ''
  }
  const size = find(/\b(?:company|employer|organi[sz]ation|business) size$/)
  const name = nameEmployer(life, {
    industry: find(/\b(?:industry|sector)$/),
    size,
    isOwn: ownsBusiness(find(/\bemployment(?: status)?$/)),
  })
  return {
    ...(name === null ? {} : { company_name: name }),
    ...(size === '' ? {} : { company_size: size }),
  }
}

/** Work and interests, by the names sentences look for. */
function listWork(values: ReadonlyMap<string, Json>): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [id, value] of values) {
    const { meaning, words } = readPlace(id)
    const name = words.join('_')
    if (meaning === 'job-title') found['job_title'] = value
    else if (meaning === 'employment') found['employment_status'] = value
    else if (/^(?:purpose|intent|intention)$/.test(name)) found['purpose'] = value
    else if (/^(?:industry|sector|department|interests|hobbies|studies)$/.test(name))
      found[name] = value
  }
  return found
}
