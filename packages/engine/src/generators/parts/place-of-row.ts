import {
  addressColumn,
  around,
  drawPlace,
  elsewhere,
  placeColumn,
} from '../../plan/people/find-slots.ts'
import { type BookPlace, getPlaceBook } from '../../plan/people/place-book.ts'
import { drawKey } from '../../random/hash.ts'
import { call, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { columnWords } from './words-of.ts'

/**
 * The position of the row's place in the book of places; null where nothing is known of it. A column
 * of a birthplace or a destination has another place of the same country.
 */
export function placeOfRow(context: Context): Expression | null {
  const { table, plan } = context
  if (!table.columns.some(({ name }) => name === placeColumn)) return null
  const role = columnWords(table.table, context.column)
    .split(' ')
    .find((word) => elsewhere.has(word))
  if (!role) return column(placeColumn)
  const book = getPlaceBook(plan)
  return context.helper(
    `${role} place`,
    (draw) =>
      drawPlace(
        around('country', column(placeColumn), book, context.list),
        book,
        context.list,
        draw(),
      ),
    'another place of the same country',
  )
}

/** A draw that all columns of one address share, and so do rows at the same door. */
export function drawAtAddress({ plan }: Context, part: string, n = 0): Expression {
  return call(
    'draw',
    column(addressColumn),
    number(drawKey(plan.settings.seed, `address ${part}`, n)),
  )
}

/** What the book says of the row's place: `readPlace(context, 'city', (place) => place.cityName)`. */
export function readPlace(
  context: Context,
  title: string,
  pick: (place: BookPlace) => string | number,
): Expression | null {
  const place = placeOfRow(context)
  if (!place) return null
  const values = getPlaceBook(context.plan).places.map(pick)
  const kind = values.every((value) => typeof value === 'number') ? 'integer' : 'text'
  return call('item', context.list(`places, ${title}`, kind, values), place)
}
