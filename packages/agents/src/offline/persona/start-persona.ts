import {
  companyParts,
  countries,
  departments,
  findLocale,
  getNames,
  getPlaces,
  type Place,
  places,
  postcodeLetters,
  type WeightedList,
} from '@worldloom/language'
import { type Random, startRandom } from '../random.ts'
import { findByName } from '../solve/find-fact.ts'
import { hobbies } from './hobbies.ts'
import type { Persona } from './persona.ts'
import { pickWeighted } from './pick-weighted.ts'

/** Ages are counted to this day: an instance is the same whenever it is written. */
const jobs = ['job_title', 'job', 'occupation', 'profession', 'role', 'position'] as const

const today = { year: 2026, month: 6 }

/** Makes someone up around the facts. What nobody asks for is not made. */
export function startPersona(options: {
  readonly seed: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly locale: string
}): Persona {
  const { facts } = options
  const fact = (...names: readonly string[]): unknown =>
    names.map((name) => findByName(facts, name)).find((value) => value !== undefined)
  const text = (...names: readonly string[]): string | null => {
    const value = fact(...names)
    return typeof value === 'string' && value !== '' ? value : null
  }
  const random = startRandom(options.seed)
  const locale = findLocale(text('locale', 'language_code') ?? options.locale)
  const whole = text('full_name', 'name')?.split(' ')
  const persona: Persona = {
    fact,
    get gender() {
      const said = text('gender', 'sex')?.toLowerCase()
      if (said) return /^f|^w/.test(said) ? 'female' : /^m/.test(said) ? 'male' : 'other'
      return keep('gender', () => random.pick(['female', 'male'] as const) ?? 'female')
    },
    get given() {
      return (
        text('first_name', 'given_name') ??
        whole?.[0] ??
        keep('given', () => drawGiven(persona, locale, random))
      )
    },
    get family() {
      const own = text('last_name', 'family_name', 'surname') ?? whole?.slice(1).join(' ')
      return own || keep('family', () => pickWeighted(getNames(locale).family, random))
    },
    get age() {
      const said = fact('age', 'age_years')
      if (typeof said === 'number') return said
      const drawn = keep('age', () => drawAge(random))
      // whoever is said to have a job has not retired from it
      return text(...jobs) === null ? drawn : 24 + (Math.floor(drawn) % 38)
    },
    get birthDate() {
      const [month, day] = [random.whole(1, 12), random.whole(1, 28)]
      const year = today.year - Math.floor(persona.age) - (month > today.month ? 1 : 0)
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    },
    get place() {
      return keep('place', () =>
        drawPlace(
          { city: text('city', 'town'), country: text('country', 'country_code') },
          locale,
          random,
        ),
      )
    },
    get city() {
      return text('city', 'town') ?? persona.place.cityName
    },
    get country() {
      return text('country') ?? persona.place.countryName
    },
    get street() {
      return keep('street', () => drawStreet(persona.place, random))
    },
    get postcode() {
      return (
        text('postcode', 'postal_code', 'zip') ??
        keep('postcode', () => fillPattern(persona.place.postcodePattern, random))
      )
    },
    get phone() {
      return keep('phone', () => fillPattern(persona.place.phonePattern, random))
    },
    get job() {
      return (
        text('job_title', 'occupation', 'job', 'profession', 'role') ??
        keep('job', () => drawJob(random).title)
      )
    },
    get department() {
      return text('department') ?? keep('department', () => drawJob(random).department)
    },
    get company() {
      return (
        text('company', 'company_name', 'employer', 'organization') ??
        keep('company', () => drawCompany(random))
      )
    },
    get email() {
      return text('email') ?? keep('email', () => drawEmail(persona, random))
    },
    get username() {
      return (
        text('username') ??
        keep('username', () =>
          spell(`${persona.given}${persona.family.slice(0, 1)}${random.whole(2, 999)}`),
        )
      )
    },
    get interests() {
      const said = fact('interests', 'hobbies')
      // interests that are matters of business leave pastimes open
      if (Array.isArray(said) && fact('topics') === undefined) return said.map(String)
      return keep('interests', () => random.shuffle(hobbies).slice(0, 4))
    },
  }
  const kept = new Map<string, unknown>()
  const keep = <T>(name: string, make: () => T): T => {
    if (!kept.has(name)) kept.set(name, make())
    return kept.get(name) as T
  }
  return persona
}

/** Latin letters and digits alone, as addresses have them. */
export function spell(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9.]/g, '')
  return plain.replace(/\.+/g, '.').replace(/^\.|\.$/g, '') || 'reader'
}

function drawGiven({ gender, age }: Persona, locale: string, random: Random): string {
  const names = getNames(locale)
  const year = today.year - age
  const cohort = names.cohorts.find(({ from, to }) => year >= from && year <= to) ?? names
  const isFemale = gender === 'female' || (gender === 'other' && random.chance(0.5))
  return pickWeighted(isFemale ? cohort.female : cohort.male, random)
}

/** Adults, as a rich country has them: even up to sixty, then fewer. */
function drawAge(random: Random): number {
  return random.chance(0.74)
    ? random.whole(18, 60)
    : Math.min(random.whole(60, 88), random.whole(60, 94))
}

function drawPlace(
  said: { readonly city: string | null; readonly country: string | null },
  locale: string,
  random: Random,
): Place {
  const inCity = said.city === null ? [] : places.filter(({ cityName }) => cityName === said.city)
  const { country } = said
  const inCountry =
    country === null
      ? []
      : places.filter((place) =>
          [place.countryName, place.countryCode2, place.countryCode3].includes(country),
        )
  const open = inCity.length > 0 ? inCity : inCountry.length > 0 ? inCountry : listOwn(locale)
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  let left = random.next() * total
  const found = open.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return (found ?? open[0]) as Place
}

const own = new Map<string, readonly Place[]>()

function listOwn(locale: string): readonly Place[] {
  const known = own.get(locale) ?? getPlaces(locale)
  own.set(locale, known)
  return known.length > 0 ? known : places
}

function drawStreet({ countryCode2, linePattern }: Place, random: Random): string {
  const streets = countries.find(({ code2 }) => code2 === countryCode2)?.streets ?? []
  return linePattern
    .replace('{street}', random.pick(streets) ?? 'Main Street')
    .replace('{number}', String(random.whole(1, 240)))
}

function fillPattern(pattern: string, random: Random): string {
  return pattern
    .replace(/#/g, () => String(random.whole(0, 9)))
    .replace(/@/g, () => postcodeLetters[random.whole(0, postcodeLetters.length - 1)] ?? 'A')
}

const shares: WeightedList = {
  values: departments.map(({ name }) => name),
  weights: departments.map(({ share }) => share),
}

function drawJob(random: Random): { readonly title: string; readonly department: string } {
  const name = pickWeighted(shares, random)
  const titles = departments.find((each) => each.name === name)?.jobTitles ?? []
  // the first titles of a department are its most frequent
  const title =
    titles[Math.min(random.whole(0, titles.length - 1), random.whole(0, titles.length - 1))]
  return { title: title ?? 'Specialist', department: name }
}

const forms: WeightedList = { values: companyParts.forms, weights: companyParts.formWeights }

function drawCompany(random: Random): string {
  const { roots, trades } = companyParts
  const form = random.chance(0.5) ? ` ${pickWeighted(forms, random)}` : ''
  return `${random.pick(roots)} ${random.pick(trades)}${form}`
}

function drawEmail({ given, family }: Persona, random: Random): string {
  const [first, last] = [spell(given), spell(family)]
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}`,
    `${first.slice(0, 1)}${last}`,
    `${first}.${last}${random.whole(1, 99)}`,
  ])
  // names that no one can own (RFC 2606)
  return `${local}@${random.pick(['example.com', 'example.org', 'example.net'])}`
}
