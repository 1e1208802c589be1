import { remember } from '@worldloom/agents'
import { type Place, places, world } from '@worldloom/language'
import { adoption } from '../census/adoption.ts'
import { ages, oldest } from '../census/ages.ts'
import { type Gender, genderShares, readGender } from '../census/genders.ts'
import { jobLevels, readLevel } from '../census/job-levels.ts'
import type { Quota, Segment } from '../input/segment.ts'
import { splitWords } from '../json.ts'
import { type Choice, weigh } from '../random/choose.ts'
import { listPlaces } from './list-places.ts'
import { readDescription } from './read-description.ts'

/** What a segment wants of the facts of a life: its quotas, else its description, else the census. */
export interface Wishes {
  /** Ages as groups with shares; ages lie evenly within a group. */
  readonly ages: Choice<readonly [number, number]>
  readonly genders: Choice<Gender>
  readonly places: Choice<Place>
  /** Bands of dollars a year, or null for what the census says. */
  readonly income: Choice<readonly [number, number]> | null
  readonly householdSize: readonly [number, number]
  readonly children: readonly [number, number]
  readonly levels: Choice<string> | null
  readonly adoption: Choice<string>
  /** Where each came from, for the trace: `quota`, `description` or `census`. */
  readonly origins: Readonly<Record<string, string>>
}

/** The names under which quotas can ask for facts of a life. */
export const lifeFacts = [
  'age',
  'gender',
  'country',
  'city',
  'income',
  'household size',
  'children',
  'job level',
  'adoption',
] as const

/** Reads what a segment wants; `bounds` are those the schema sets on an age, `countries` those it lists. */
export function readWishes(
  segment: Segment,
  given: ReadonlyMap<string, Quota>,
  {
    bounds,
    listed,
  }: { readonly bounds: readonly [number, number]; readonly listed: readonly string[] },
): Wishes {
  const described = readDescription(segment.description)
  const origins: Record<string, string> = {}
  const find = (fact: string): Quota | null => {
    const wanted = given.get(fact)
    const found = wanted ?? described.find((quota) => quota.fact === fact)
    origins[fact] = wanted ? 'quota' : found ? 'description' : 'census'
    return found ?? null
  }
  return {
    ages: readAges(find('age'), bounds),
    genders: readGenders(find('gender')),
    places: readPlaces(find('country'), find('city'), segment.locale, listed),
    income: readIncome(find('income')),
    householdSize: readRange(find('household size'), [1, 6]),
    children: readRange(find('children'), [0, 6]),
    levels: readLevels(find('job level')),
    adoption: readAdoption(find('adoption')),
    origins,
  }
}

function readAges(quota: Quota | null, [low, high]: readonly [number, number]): Wishes['ages'] {
  const groups = ages.map(({ from, share }, at) => ({
    from,
    to: (ages[at + 1]?.from ?? oldest + 1) - 1,
    share,
  }))
  const cut = (from: number, to: number): Choice<readonly [number, number]> | null => {
    const within = groups
      .map((group) => ({
        ...group,
        start: Math.max(group.from, from),
        end: Math.min(group.to, to),
      }))
      .filter(({ start, end }) => start <= end)
    return weigh(
      within.map(({ start, end }) => [start, end] as const),
      // a group that is cut keeps the part of its share that is left
      within.map(
        ({ start, end, share, ...group }) =>
          (share * (end - start + 1)) / (group.to - group.from + 1),
      ),
    )
  }
  const adults: Choice<readonly [number, number]> = { values: [[18, oldest]], shares: [1] }
  const whole = cut(Math.max(low, low > 0 ? low : 18), Math.min(high, oldest)) ?? adults
  if (quota === null) return whole
  if (quota.kind === 'range') {
    const from = Math.max(quota.minimum ?? Math.max(low, 18), low)
    return cut(from, Math.min(quota.maximum ?? oldest, high)) ?? whole
  }
  const bands = quota.shares.flatMap(({ value, share }) => {
    const [from, to] = readBand(value)
    const inside = [Math.max(from, low), Math.min(to, high, oldest)] as const
    return inside[0] <= inside[1] ? [{ inside, share }] : []
  })
  return (
    weigh(
      bands.map(({ inside }) => inside),
      bands.map(({ share }) => share),
    ) ?? whole
  )
}

/** The numbers of a band as written: `25-34`, `65+`, `under 25`, `40`. */
export const readBand: (text: string) => readonly [number, number] = remember(parseBand)

function parseBand(text: string): readonly [number, number] {
  const plain = text
    .replace(/(?<=\d)[,.' ](?=\d{3}\b)/g, '')
    .replace(/(\d+(?:\.\d+)?)\s*k\b/gi, (_, n: string) => String(Number(n) * 1000))
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const [first = Number.NaN, second] = numbers
  if (second !== undefined) return [first, second]
  if (/under|below|less|<|up to|≤/i.test(plain))
    return [0, /up to|≤/i.test(plain) ? first : first - 1]
  return /\+|over|above|more|>|≥|older|plus/i.test(plain)
    ? [first, Number.POSITIVE_INFINITY]
    : [first, first]
}

function readGenders(quota: Quota | null): Choice<Gender> {
  const known = Object.keys(genderShares) as Gender[]
  const wanted = quota?.kind === 'shares' ? quota.shares : []
  const weights = known.map((gender) =>
    wanted
      .filter(({ value }) => readGender(value) === gender)
      .reduce((sum, { share }) => sum + share, 0),
  )
  return (
    weigh(known, weights) ?? { values: known, shares: known.map((gender) => genderShares[gender]) }
  )
}

function readPlaces(
  country: Quota | null,
  city: Quota | null,
  locale: string | null,
  listed: readonly string[],
): Choice<Place> {
  const all = country?.kind === 'shares' ? country.shares : []
  const wanted = all.flatMap(({ value, share }) => {
    const code = findCountry(value)
    return code ? [{ country: code, share }] : []
  })
  const given = locale === null ? [] : [{ country: locale.split(/[-_]/).at(-1) ?? '', share: 1 }]
  const named = listed.flatMap((value) => {
    const code = findCountry(value)
    return code ? [{ country: code, share: 1 }] : []
  })
  const home = [{ country: 'US', share: 1 }]
  const chosen = [wanted, given, named, home].find((list) => list.length > 0) ?? home
  const weighed = chosen.flatMap(({ country: code, share }) => {
    const found = listPlaces(code)
    const total = found.reduce((sum, { weight }) => sum + weight, 0)
    return found.map((place) => ({ place, weight: (share * place.weight) / total }))
  })
  const cities = city?.kind === 'shares' ? city.shares : []
  const within = cities.flatMap(({ value, share }) => {
    const found = weighed.find(({ place }) => place.cityName.toLowerCase() === value.toLowerCase())
    return found ? [{ place: found.place, weight: share }] : []
  })
  const kept = within.length > 0 ? within : weighed
  const choice = weigh(
    kept.map(({ place }) => place),
    kept.map(({ weight }) => weight),
  )
  return choice ?? { values: places.slice(0, 1), shares: [1] }
}

/** The two letters of a country as written in any way. */
export function findCountry(text: string): string | null {
  const plain = text.trim().toLowerCase()
  const known = world.find(({ name, code2, code3 }) =>
    [name, code2, code3].some((spelling) => spelling.toLowerCase() === plain),
  )
  if (known) return known.code2
  return (
    { uk: 'GB', 'great britain': 'GB', usa: 'US', 'united states of america': 'US' }[plain] ?? null
  )
}

function readRange(
  quota: Quota | null,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  if (quota?.kind !== 'range') return [low, high]
  return [quota.minimum ?? low, quota.maximum ?? high]
}

function readIncome(quota: Quota | null): Wishes['income'] {
  if (quota === null) return null
  if (quota.kind === 'range') {
    const band = [quota.minimum ?? 0, quota.maximum ?? Number.POSITIVE_INFINITY] as const
    return { values: [band], shares: [1] }
  }
  const bands = quota.shares.filter(({ value }) => !Number.isNaN(readBand(value)[0]))
  return weigh(
    bands.map(({ value }) => readBand(value)),
    bands.map(({ share }) => share),
  )
}

function readLevels(quota: Quota | null): Choice<string> | null {
  if (quota?.kind !== 'shares') return null
  const weights = jobLevels.map((level) =>
    quota.shares
      .filter(({ value }) => readLevel(value) === level)
      .reduce((sum, { share }) => sum + share, 0),
  )
  return weigh(jobLevels, weights)
}

function readAdoption(quota: Quota | null): Choice<string> {
  const names = adoption.map(({ name }) => name)
  const wanted = quota?.kind === 'shares' ? quota.shares : []
  const weights = names.map((name) =>
    wanted
      .filter(({ value }) => splitWords(value).join(' ').replace(/s$/, '') === name)
      .reduce((sum, { share }) => sum + share, 0),
  )
  return weigh(names, weights) ?? { values: names, shares: adoption.map(({ share }) => share) }
}
