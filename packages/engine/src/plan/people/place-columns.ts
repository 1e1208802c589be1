import { happens } from '../../generators/happens.ts'
import {
  add,
  and,
  call,
  choose,
  column,
  isNull,
  less,
  modulo,
  multiply,
  number,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { hiddenColumn } from '../hidden-column.ts'
import { type ColumnPlan, rowColumn } from '../plan.ts'
import { findPersonLink } from './find-person.ts'
import {
  addressColumn,
  around,
  drawPlace,
  findSlots,
  levelOf,
  placeColumn,
  type SlotRange,
} from './find-slots.ts'
import { nearPerson } from './near-person.ts'
import { getPlaceBook, type PlaceBook } from './place-book.ts'
import { saidPlace } from './said-place.ts'
import type { ListMaker, Settling } from './settling.ts'
import type { Level } from './table-level.ts'
import { homeSlots, livesSomewhere } from './where-people-live.ts'

/** Where a row lies: where a rule says, where its links lead, where its person lives, or anywhere by population. */
export function placeColumns(settling: Settling): readonly ColumnPlan[] {
  const { plan, table, list, draw } = settling
  if (!livesSomewhere(plan, table.table)) return []
  const book = getPlaceBook(plan)
  const listed = placeInList(settling, book)
  if (listed) return [made(listed), address(draw(addressColumn))]
  const said = saidPlace(settling)
  const ranges = findSlots(plan, table.table, book, list)
  const sure = ranges.findIndex(({ canMiss }) => !canMiss)
  const used = sure < 0 ? ranges : ranges.slice(0, sure + 1)
  const drawn = used.map((range) => drawPlace(range, book, list, draw(placeColumn)))
  const theirs = placeOfPerson(settling, book)
  const near = used.length > 0 && !said ? nearPerson(settling, theirs) : null
  const ofPerson = used.length === 0 ? theirs : (near?.place ?? null)
  const home = homeSlots(plan, table.table, book)
  const anywhere = drawPlace(
    { start: number(home.start), count: number(home.count) },
    book,
    list,
    draw(placeColumn),
  )
  const all = near
    ? [near.place, ...drawn, ...(sure < 0 ? [anywhere] : [])]
    : [...drawn, ...(ofPerson ? [ofPerson] : []), ...(sure < 0 ? [anywhere] : [])]
  return [
    ...(near?.columns ?? []),
    ...(said?.columns ?? []),
    made(firstOf([...(said ? [said.place] : []), ...all])),
    address(ofPerson && !said ? addressOfPerson(settling) : draw(addressColumn)),
  ]
}

function firstOf(places: readonly Expression[]): Expression {
  const [only] = places
  return only && places.length === 1 ? only : call('coalesce', ...places)
}

function address(expression: Expression): ColumnPlan {
  return hiddenColumn(addressColumn, expression, 'what all parts of its address are drawn from')
}

function made(expression: Expression): ColumnPlan {
  return hiddenColumn(placeColumn, expression, 'the position of its place among all known places')
}

/** In a list of countries, regions or cities each row has a place of its own. */
function placeInList({ plan, table, list }: Settling, book: PlaceBook): Expression | null {
  const { id } = table.table
  const level = levelOf(plan, id)
  const given = book.given[id] ?? []
  if (given.length > 0) {
    const own = list(
      `${id} places`,
      'integer',
      given.map((place) => place ?? 0),
    )
    return call('item', own, modulo(column(rowColumn), number(given.length)))
  }
  if (!level) return null
  const isWithin = table.table.foreignKeys.some(({ parent }) => levelOf(plan, parent) !== null)
  if (!isWithin) return oneForEach(level, book, list)
  const [range] = level === 'city' ? findSlots(plan, table.table, book, list) : []
  return range ? inTurn(range, book, list) : null
}

/** The places of a range one after the other, scattered by a prime. */
function inTurn(range: SlotRange, book: PlaceBook, list: ListMaker): Expression {
  const nth = call('nth_in', range.start, column(rowColumn))
  const slots = list('places by weight', 'integer', book.slots)
  const first = call('item', slots, range.start)
  const last = call('item', slots, add(range.start, add(range.count, number(-1))))
  const size = add(add(last, multiply(first, number(-1))), number(1))
  return add(first, modulo(multiply(nth, number(7919)), size))
}

/** Row by row another country, region or city. */
function oneForEach(level: Level, book: PlaceBook, list: ListMaker): Expression {
  const keyOf = (i: number): string => {
    const place = book.places[i]
    if (level === 'city') return String(i)
    return level === 'country' ? String(place?.country) : `${place?.country} ${place?.regionName}`
  }
  const last = book.slots[book.known.start + book.known.count - 1] ?? 0
  const seen = new Set<string>()
  const places = Array.from({ length: last + 1 }, (_, i) => i).filter((i) => {
    const isNew = !seen.has(keyOf(i))
    seen.add(keyOf(i))
    return isNew
  })
  const scattered =
    level === 'city' ? places.map((_, i) => places[(i * 7919) % places.length] ?? 0) : places
  const all = list(`places, one for each ${level}`, 'integer', scattered)
  return call('item', all, modulo(column(rowColumn), number(scattered.length)))
}

/** Whoever is at their person's place is at their door too. */
function addressOfPerson({ plan, table, draw }: Settling): Expression {
  const own = draw(addressColumn)
  const link = findPersonLink(plan, table.table)
  if (!link) return own
  const isHome = happens(draw(placeColumn, 1), atHome)
  // further addresses of an address book are not the first once more
  const isBook = table.rows.kind !== 'count' && table.rows.link === link.link
  const isTheirs = isBook ? and(isHome, less(column('#nth'), number(2))) : isHome
  return choose([[isTheirs, call('coalesce', column(link.link, addressColumn), own)]], own)
}

/** How often what belongs to a person is where they live. */
const atHome = 0.85

/** The place of the person a row belongs to; now and then another one of the same country. */
function placeOfPerson({ plan, table, list, draw }: Settling, book: PlaceBook): Expression | null {
  const link = findPersonLink(plan, table.table)
  const parent = link && plan.tables[link.parent]
  if (!link || !parent?.columns.some(({ name }) => name === placeColumn)) return null
  const theirs = column(link.link, placeColumn)
  const nearby = drawPlace(around('country', theirs, book, list), book, list, draw(placeColumn))
  return choose(
    [
      [isNull(theirs), { kind: 'null' }],
      [happens(draw(placeColumn, 1), atHome), theirs],
    ],
    nearby,
  )
}
