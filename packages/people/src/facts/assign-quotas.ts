import { buildFault, type Diagnostic, findNearest, type Place } from '@worldloom/diagnostics'
import { world } from '@worldloom/language'
import type { Quota, Segment } from '../input/segment.ts'
import { splitWords } from '../json.ts'
import { writePointer } from '../pointer.ts'
import type { Shaper, Spot } from '../schema/shape.ts'
import { listPlaces } from './list-places.ts'
import { findMeaning, type Meaning } from './meaning.ts'
import { findCountry, lifeFacts, readBand } from './wishes.ts'

/** A segment's quotas at the places and the facts of a life they speak of. */
export interface AssignedQuotas {
  /** By JSON pointer. */
  readonly places: ReadonlyMap<string, Quota>
  /** By the name of the fact. */
  readonly life: ReadonlyMap<string, Quota>
  /** Pointers of places whose values ask for more. */
  readonly leading: readonly string[]
}

/** Finds what each quota speaks of; one that speaks of nothing is a fault. */
export function assignQuotas(
  segment: Segment,
  shaper: Shaper,
  findPlace: (path: readonly (string | number)[]) => Place,
): { readonly quotas: AssignedQuotas; readonly faults: readonly Diagnostic[] } {
  const spots = [...shaper.listEverything().spots.values()].filter(({ path }) => path.length > 0)
  const places = new Map<string, Quota>()
  const life = new Map<string, Quota>()
  const faults: Diagnostic[] = []
  const assign = (quota: Quota): void => {
    const found = spots.filter(({ path }) => isNamed(quota.fact, path))
    const fact = found.map(({ path }) => findFact(findMeaning(path))).find((name) => name !== null)
    const plain = splitWords(quota.fact).join(' ')
    const known = fact ?? lifeFacts.find((name) => name === plain) ?? null
    if (found.length === 0 && known === null) {
      faults.push(noteUnknown(quota, segment, spots, findPlace))
      return
    }
    const bound = bindAlong(quota, spots, (inner) => {
      faults.push(noteUnknown(inner, segment, spots, findPlace))
    })
    for (const { id } of found) places.set(id, bound)
    if (known !== null) life.set(known, bound)
    if (known !== null && !found.some((spot) => listsValues(shaper, spot)))
      faults.push(...noteMeanings(quota, known, segment, findPlace))
    for (const spot of found) faults.push(...noteValues(quota, segment, shaper, spot, findPlace))
  }
  for (const quota of segment.quotas) assign(quota)
  return { quotas: { places, life, leading: orderLeading(places) }, faults }
}

/** Places whose values ask for more, so that one comes after those that ask something of it. */
function orderLeading(places: ReadonlyMap<string, Quota>): readonly string[] {
  const asked = new Map(
    [...places].flatMap(([id, quota]) => {
      const along =
        quota.kind === 'shares' ? quota.shares.flatMap((entry) => entry.along ?? []) : []
      return along.length > 0 ? [[id, new Set(along.map(({ fact }) => fact))] as const] : []
    }),
  )
  const ordered: string[] = []
  while (asked.size > 0) {
    // where all ask something of each other, the first one begins
    const free = [...asked.keys()].filter(
      (id) => ![...asked].some(([other, wanted]) => other !== id && wanted.has(id)),
    )
    for (const id of free.length > 0 ? free : [...asked.keys()].slice(0, 1)) {
      ordered.push(id)
      asked.delete(id)
    }
  }
  return ordered
}

/** Puts pointers in place of the names of what goes along. */
function bindAlong(quota: Quota, spots: readonly Spot[], miss: (quota: Quota) => void): Quota {
  if (quota.kind !== 'shares') return quota
  const shares = quota.shares.map((share) => {
    if (!share.along) return share
    const along = share.along.flatMap((inner) => {
      const found = spots.filter(({ path }) => isNamed(inner.fact, path))
      if (found.length === 0) miss(inner)
      return found.map(({ id }) => ({ ...inner, fact: id }))
    })
    return { ...share, along }
  })
  return { ...quota, shares }
}

/** Whether a quota's key means a place: its pointer, its dotted path, or its last name alone. */
function isNamed(key: string, path: readonly string[]): boolean {
  if (key === writePointer(path) || key === path.join('.')) return true
  return (
    splitWords(key).join(' ') === splitWords(path.at(-1) ?? '').join(' ') ||
    splitWords(key).join(' ') === splitWords(path.join(' ')).join(' ')
  )
}

const facts: Partial<Record<Meaning, (typeof lifeFacts)[number]>> = {
  age: 'age',
  'age-band': 'age',
  gender: 'gender',
  country: 'country',
  'country-code': 'country',
  city: 'city',
  income: 'income',
  'income-band': 'income',
  'household-size': 'household size',
  children: 'children',
  'job-level': 'job level',
  adoption: 'adoption',
}

function findFact(meaning: Meaning | null): string | null {
  return (meaning && facts[meaning]) ?? null
}

function noteUnknown(
  quota: Quota,
  segment: Segment,
  spots: readonly Spot[],
  findPlace: (path: readonly (string | number)[]) => Place,
): Diagnostic {
  const names = [
    ...new Set([
      ...spots.map(({ path }) => path.join('.')),
      ...spots.map(({ path }) => path.at(-1) ?? ''),
      ...lifeFacts,
    ]),
  ]
  const near = findNearest(quota.fact, names)
  const message = `The segment "${segment.name}" has a quota for "${quota.fact}", which is no fact and no property of the schema.`
  const hint = near
    ? `Did you mean "${near}"?`
    : `Name a property of the schema, or one of ${lifeFacts.join(', ')}.`
  return buildFault('UNKNOWN_FACT', message, hint, findPlace(quota.at))
}

/** Listed values that a quota names and the schema does not. */
function noteValues(
  quota: Quota,
  segment: Segment,
  shaper: Shaper,
  { path }: Spot,
  findPlace: (path: readonly (string | number)[]) => Place,
): readonly Diagnostic[] {
  const spot = shaper.base.spots.get(writePointer(path))
  const domain = spot && shaper.readDomain(spot)
  // words of a life, such as «women», need not be spelled as the schema does
  if (quota.kind !== 'shares' || findFact(findMeaning(path)) !== null) return []
  if (domain?.kind !== 'choice' && domain?.kind !== 'set') return []
  const values = domain.values.map(String)
  const unknown = quota.shares.filter(
    ({ value }) => !values.some((known) => known.toLowerCase() === value.toLowerCase()),
  )
  return unknown.map(({ value }) => {
    const near = findNearest(value, values)
    const message = `The quota "${quota.fact}" of the segment "${segment.name}" names "${value}", which the schema does not list.`
    const hint = near ? `Did you mean "${near}"?` : `It lists ${values.slice(0, 12).join(', ')}.`
    return buildFault('UNKNOWN_FACT_VALUE', message, hint, findPlace([...quota.at, value]))
  })
}

/** Whether the schema itself says which values there are: their words are its own. */
function listsValues(shaper: Shaper, { path }: Spot): boolean {
  const spot = shaper.base.spots.get(writePointer(path))
  return spot !== undefined && shaper.readDomain(spot).kind === 'choice'
}

/** Values of a fact of a life that mean nothing there: a country that is none, an age of three hundred. */
function noteMeanings(
  quota: Quota,
  fact: string,
  segment: Segment,
  findPlace: (path: readonly (string | number)[]) => Place,
): readonly Diagnostic[] {
  const meaning = meanings[fact]
  if (quota.kind !== 'shares' || !meaning) return []
  const unknown = quota.shares.filter(({ value }) => !meaning.isKnown(value))
  return unknown.map(({ value }) => {
    const near = findNearest(value, meaning.names)
    const message = `The quota "${quota.fact}" of the segment "${segment.name}" names "${value}", which is ${meaning.wanted}.`
    const hint = near ? `Did you mean "${near}"?` : meaning.hint
    return buildFault('UNKNOWN_FACT_VALUE', message, hint, findPlace([...quota.at, value]))
  })
}

interface WordsOfFact {
  readonly isKnown: (value: string) => boolean
  readonly names: readonly string[]
  readonly wanted: string
  readonly hint: string
}

const meanings: Readonly<Record<string, WordsOfFact>> = {
  age: {
    isKnown: (value) => readBand(value)[0] <= 120,
    names: [],
    wanted: 'no age',
    hint: 'Write a band such as 25-34, 65+ or under 25.',
  },
  country: {
    isKnown: (value) => listPlaces(findCountry(value) ?? '').length > 0,
    names: world.map(({ name }) => name),
    wanted: 'no country',
    hint: 'Write its English name or its code of ISO 3166.',
  },
}
