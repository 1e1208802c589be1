import { findLocale, getNames, type Place } from '@worldloom/language'
import { type Random, startRandom } from '../random.ts'
import { findByName } from '../solve/find-fact.ts'
import { drawEmail } from './draw-email.ts'
import { drawPlace, drawStreet, fillPattern } from './draw-place.ts'
import { drawCompany, drawJob } from './draw-work.ts'
import { hobbies } from './hobbies.ts'
import type { Persona } from './persona.ts'
import { pickWeighted } from './pick-weighted.ts'
import { spell } from './spell.ts'

const jobs = ['job_title', 'job', 'occupation', 'profession', 'role', 'position'] as const

/** Ages are counted to this day: an instance is the same whenever it is written. */
const today = { year: 2026, month: 6 }

/** Makes someone up around the facts. What nobody asks for is not made. */
export function startPersona(options: {
  readonly seed: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly locale: string
}): Persona {
  return new Someone(options)
}

class Someone implements Persona {
  readonly #facts: Readonly<Record<string, unknown>>
  readonly #locale: string
  readonly #random: Random
  readonly #whole: readonly string[] | undefined
  readonly #kept = new Map<string, unknown>()

  constructor({ seed, facts, locale }: Parameters<typeof startPersona>[0]) {
    this.#facts = facts
    this.#random = startRandom(seed)
    this.#locale = findLocale(this.#text('locale', 'language_code') ?? locale)
    this.#whole = this.#text('full_name', 'name')?.split(' ')
  }

  fact(...names: readonly string[]): unknown {
    for (const name of names) {
      const value = findByName(this.#facts, name)
      if (value !== undefined) return value
    }
    return undefined
  }

  get gender(): Persona['gender'] {
    const said = this.#text('gender', 'sex')?.toLowerCase()
    if (said) return /^f|^w/.test(said) ? 'female' : /^m/.test(said) ? 'male' : 'other'
    return this.#keep(
      'gender',
      () => this.#random.pick(['female', 'male'] as const) ?? ('female' as const),
    )
  }

  get given(): string {
    return (
      this.#text('first_name', 'given_name') ??
      this.#whole?.[0] ??
      this.#keep('given', () => drawGiven(this, this.#locale, this.#random))
    )
  }

  get family(): string {
    const own = this.#text('last_name', 'family_name', 'surname') ?? this.#whole?.slice(1).join(' ')
    return (
      own || this.#keep('family', () => pickWeighted(getNames(this.#locale).family, this.#random))
    )
  }

  get age(): number {
    const said = this.fact('age', 'age_years')
    if (typeof said === 'number') return said
    const drawn = this.#keep('age', () => drawAge(this.#random))
    // whoever is said to have a job has not retired from it
    return this.#text(...jobs) === null ? drawn : 24 + (Math.floor(drawn) % 38)
  }

  get birthDate(): string {
    const [month, day] = [this.#random.whole(1, 12), this.#random.whole(1, 28)]
    const year = today.year - Math.floor(this.age) - (month > today.month ? 1 : 0)
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }

  get place(): Place {
    return this.#keep('place', () =>
      drawPlace(
        { city: this.#text('city', 'town'), country: this.#text('country', 'country_code') },
        this.#locale,
        this.#random,
      ),
    )
  }

  get city(): string {
    return this.#text('city', 'town') ?? this.place.cityName
  }

  get country(): string {
    return this.#text('country') ?? this.place.countryName
  }

  get street(): string {
    return this.#keep('street', () => drawStreet(this.place, this.#random))
  }

  get postcode(): string {
    return (
      this.#text('postcode', 'postal_code', 'zip') ??
      this.#keep('postcode', () => fillPattern(this.place.postcodePattern, this.#random))
    )
  }

  get phone(): string {
    return this.#keep('phone', () => fillPattern(this.place.phonePattern, this.#random))
  }

  get job(): string {
    return (
      this.#text('job_title', 'occupation', 'job', 'profession', 'role') ??
      this.#keep('job', () => drawJob(this.#random).title)
    )
  }

  get department(): string {
    return (
      this.#text('department') ?? this.#keep('department', () => drawJob(this.#random).department)
    )
  }

  get company(): string {
    return (
      this.#text('company', 'company_name', 'employer', 'organization') ??
      this.#keep('company', () => drawCompany(this.#random))
    )
  }

  get email(): string {
    return this.#text('email') ?? this.#keep('email', () => drawEmail(this, this.#random))
  }

  get username(): string {
    return (
      this.#text('username') ??
      this.#keep('username', () =>
        spell(`${this.given}${this.family.slice(0, 1)}${this.#random.whole(2, 999)}`),
      )
    )
  }

  get interests(): readonly string[] {
    const said = this.fact('interests', 'hobbies')
    // interests that are matters of business leave pastimes open
    if (Array.isArray(said) && this.fact('topics') === undefined) return said.map(String)
    return this.#keep('interests', () => this.#random.shuffle(hobbies).slice(0, 4))
  }

  #text(...names: readonly string[]): string | null {
    const value = this.fact(...names)
    return typeof value === 'string' && value !== '' ? value : null
  }

  #keep<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make())
    return this.#kept.get(name) as T
  }
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
