import { type Country, countries, type Place, places, towns } from '@worldloom/language'
import type { Reference } from '../../reference/reference.ts'
import type { Plan } from '../plan.ts'
import { describeAbroad } from './describe-abroad.ts'
import { matchReference } from './match-reference.ts'

/** A country as the book of places needs it. */
export type BookCountry = Pick<
  Country,
  'code2' | 'code3' | 'codeNumeric' | 'name' | 'locale' | 'phoneCode' | 'streets' | 'secondLines'
>

export interface BookPlace extends Place {
  /** Position of its country in the book. */
  readonly country: number
}

/** A part of the book's slots. */
export interface Slots {
  readonly start: number
  readonly count: number
}

/**
 * All places a plan may need, those of a country and of a region side by side. `slots` hold the
 * places' positions as often as each is drawn, so a part of them is a weighted choice.
 */
export interface PlaceBook {
  readonly places: readonly BookPlace[]
  readonly countries: readonly BookCountry[]
  readonly slots: readonly number[]
  /** By place: the slots of its country and of its region. */
  readonly ofCountry: readonly Slots[]
  readonly ofRegion: readonly Slots[]
  /** The slots of the countries that are known well, which come first. */
  readonly known: Slots
  /** By table of countries or regions: for each reference row the largest place in it. */
  readonly given: Readonly<Record<string, readonly (number | null)[]>>
}

const books = new WeakMap<Reference, PlaceBook>()

/** The book of a plan, written once: it follows from the reference rows alone. */
export function getPlaceBook(plan: Plan): PlaceBook {
  const found = books.get(plan.reference)
  if (found) return found
  const book = writeBook(plan)
  books.set(plan.reference, book)
  return book
}

/** The largest place among those that pass, or null. */
function findLargest(
  book: Pick<PlaceBook, 'places'>,
  passes: (place: BookPlace) => boolean,
): number | null {
  return book.places.reduce<number | null>((best, place, i) => {
    if (!passes(place)) return best
    return best === null || place.weight > (book.places[best]?.weight ?? 0) ? i : best
  }, null)
}

function writeBook(plan: Plan): PlaceBook {
  const abroad = describeAbroad(plan)
  const all: readonly BookCountry[] = [...countries, ...abroad.map(({ country }) => country)]
  const unsorted = [...places, ...towns, ...abroad.map(({ place }) => place)].map((place) => ({
    ...place,
    country: all.findIndex(({ code2 }) => code2 === place.countryCode2),
  }))
  const matched = matchReference(plan, unsorted, all)
  const sorted = [...unsorted, ...matched.added].sort(
    (a, b) => a.country - b.country || compare(a.regionName, b.regionName) || b.weight - a.weight,
  )
  const isKnown = ({ country }: BookPlace): boolean => country < countries.length
  const total = sorted.filter(isKnown).reduce((sum, { weight }) => sum + weight, 0)
  const slots: number[] = []
  const starts = sorted.map(({ weight }, i) => {
    const start = slots.length
    const share = Math.max(1, Math.round((weight / total) * slotCount))
    for (let n = 0; n < share; n++) slots.push(i)
    return start
  })
  const span = (from: number, to: number): Slots => {
    const start = starts[from] ?? 0
    return { start, count: (starts[to + 1] ?? slots.length) - start }
  }
  const spanOf = (same: (a: BookPlace, b: BookPlace) => boolean): readonly Slots[] =>
    sorted.map((place) =>
      span(
        sorted.findIndex((other) => same(place, other)),
        sorted.findLastIndex((other) => same(place, other)),
      ),
    )
  return {
    places: sorted,
    countries: all,
    slots,
    ofCountry: spanOf((a, b) => a.country === b.country),
    ofRegion: spanOf((a, b) => a.country === b.country && a.regionName === b.regionName),
    known: span(0, sorted.filter(isKnown).length - 1),
    given: Object.fromEntries(
      Object.entries(matched.rows).map(([table, rows]) => [
        table,
        rows.map((passes) => (passes ? findLargest({ places: sorted }, passes) : null)),
      ]),
    ),
  }
}

// shares of places are exact to one in so many
const slotCount = 2048

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
