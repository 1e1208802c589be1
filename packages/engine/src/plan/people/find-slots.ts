import { readWords } from '../../infer/meanings/table-words.ts'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { ForeignKey, Table } from '../../model/schema.ts'
import { add, call, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { linkRow, type Plan } from '../plan.ts'
import type { PlaceBook, Slots } from './place-book.ts'
import type { ListMaker } from './settling.ts'
import { type Level, tableLevel } from './table-level.ts'

/** Hidden column: the position of a row's place in the book of places. */
export const placeColumn = '#place'
/** Hidden column: 32 random bits that all parts of a row's address are drawn from. */
export const addressColumn = '#address'

/** A part of the book's slots by expressions in the row; both are null where a link is empty. */
export interface SlotRange {
  readonly start: Expression
  readonly count: Expression
  readonly canMiss: boolean
}

/** Where a row lies, by its links to lists of cities, regions and countries: the nearest first. */
export function findSlots(
  plan: Plan,
  table: Table,
  book: PlaceBook,
  list: ListMaker,
): readonly SlotRange[] {
  const keys = table.foreignKeys.filter(
    (key) => key.parent !== table.id && key.columns.length === 1 && !isElsewhere(key),
  )
  const near = keys.filter(({ parent }) => isAddress(plan, parent))
  return [
    ...near.flatMap((key) => rangeOf(plan, table, key, 'city', book, list)),
    ...(['city', 'region', 'country'] as const).flatMap((level) =>
      keys
        .filter(({ parent }) => levelOf(plan, parent) === level)
        .flatMap((key) => rangeOf(plan, table, key, level, book, list)),
    ),
  ]
}

/** Whether a table lists addresses, so that what links to a row of it lies there. */
export function isAddress(plan: Plan, id: string): boolean {
  const found = plan.tables[id]
  return found !== undefined && /\b(address|location)$/.test(readWords(found.table).table)
}

export function levelOf(plan: Plan, id: string): Level | null {
  const found = plan.tables[id]
  return found ? tableLevel(found.table) : null
}

function rangeOf(
  plan: Plan,
  table: Table,
  key: ForeignKey,
  level: Level,
  book: PlaceBook,
  list: ListMaker,
): readonly SlotRange[] {
  const parent = plan.tables[key.parent]
  const given = book.given[key.parent]
  const own = table.columns.find(({ name }) => name === key.columns[0])
  const canMiss = own?.nullable ?? true
  const isListed = given && given.length === parent?.given && isAllGiven(plan, key.parent)
  if (isListed && level !== 'city') {
    const of = level === 'country' ? book.ofCountry : book.ofRegion
    const slots = given.map(
      (place): Slots => (place === null ? book.known : (of[place] ?? book.known)),
    )
    const row = column(linkRow(key.link))
    const name = `${key.parent} by row`
    return [
      {
        start: call(
          'item',
          list(
            `${name}, first slot`,
            'integer',
            slots.map(({ start }) => start),
          ),
          row,
        ),
        count: call(
          'item',
          list(
            `${name}, slots`,
            'integer',
            slots.map(({ count }) => count),
          ),
          row,
        ),
        canMiss,
      },
    ]
  }
  if (!parent?.columns.some(({ name }) => name === placeColumn)) return []
  return [{ ...around(level, column(key.link, placeColumn), book, list), canMiss }]
}

/** The slots of the country, the region or the very city of a place. */
export function around(
  level: Level,
  place: Expression,
  book: PlaceBook,
  list: ListMaker,
): Omit<SlotRange, 'canMiss'> {
  if (level === 'city') {
    const firsts = book.places.map((_, i) => book.slots.indexOf(i))
    const first = call('item', list('places, first slot', 'integer', firsts), place)
    return { start: first, count: number(1) }
  }
  const of = level === 'country' ? book.ofCountry : book.ofRegion
  const starts = list(
    `places, first slot of the ${level}`,
    'integer',
    of.map(({ start }) => start),
  )
  const counts = list(
    `places, slots of the ${level}`,
    'integer',
    of.map(({ count }) => count),
  )
  return { start: call('item', starts, place), count: call('item', counts, place) }
}

/** One of a range's places, those where more people live oftener. */
export function drawPlace(
  { start, count }: Pick<SlotRange, 'start' | 'count'>,
  book: PlaceBook,
  list: ListMaker,
  drawn: Expression,
): Expression {
  const slots = list('places by weight', 'integer', book.slots)
  return call('item', slots, add(start, call('below', drawn, count)))
}

function isAllGiven(plan: Plan, id: string): boolean {
  const found = plan.tables[id]
  return found?.rows.kind === 'count' && found.rows.rows === found.given
}

/** A link that says where someone was born or goes to, not where the row is. */
function isElsewhere({ link }: ForeignKey): boolean {
  return splitWords(link).some((word) => elsewhere.has(word))
}

export const elsewhere: ReadonlySet<string> = new Set([
  'birth',
  'born',
  'origin',
  'nationality',
  'citizenship',
  'destination',
  'from',
  'to',
  'departure',
  'arrival',
  'death',
])
