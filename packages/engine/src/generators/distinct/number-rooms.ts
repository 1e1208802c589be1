import { placeWithin } from '../../plan/links/place-within.ts'
import { add, call, cast, column, modulo, multiply, number } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** Rooms to a floor. */
const floor = 6

/** `101`, `102`, …, `106`, `201`: rooms of a house one after the other, floor by floor. Null for other columns. */
export function numberRooms(context: Context, within: readonly string[]): Generated | null {
  const { meaning, column: own, domain, table, rows } = context
  const isNumber = own.type.kind === 'integer'
  const digits = String(Math.ceil(rows / floor) + 1).length + 2
  const fits = isNumber
    ? (domain.maximum ?? 99_999) >= 99_999
    : isText(context) && textRoom(context) >= digits
  if (meaning !== 'address.room' || !fits || domain.values || domain.patterns.length > 0)
    return null
  const nth = within.length > 0 ? placeWithin(table, within).nth : column('#row')
  const at = add(
    multiply(add(call('div', nth, number(floor)), number(1)), number(100)),
    add(modulo(nth, number(floor)), number(1)),
  )
  return {
    expression: isNumber ? at : cast(at, { kind: 'text' }),
    why: 'one room after the other, floor by floor',
    isDistinct: true,
  }
}
