import { add, call, cast, concat, multiply, number } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { padded } from '../parts/characters.ts'
import { fillToTen, weighDigits } from '../parts/check-digit.ts'
import { digitsOf } from '../parts/digits-of.ts'
import { textRoom } from '../parts/text-room.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/**
 * An EAN-13 whose last digit checks the others (GS1 General Specifications, 7.9): `2047193085512`.
 * The prefixes 200 to 299 are kept for use within a company, so no maker owns the numbers. Narrower
 * columns get an UPC-A with the company prefix 4, or an EAN-8 that begins with 2.
 */
export function makeBarcode(context: Context): Generated | null {
  const { type } = context.column
  const isInteger = type.kind === 'integer' && (context.domain.maximum ?? 0) > 1e13
  const room = isInteger ? 13 : textRoom(context)
  if (room < 8) return null
  const isAmerican = /upc/i.test(context.column.name) && room < 14
  const width = room < 12 ? 7 : room < 13 || isAmerican ? 11 : 12
  const first = width === 11 ? 4 : 2
  const canDiffer = context.mustDiffer && context.rows <= 10 ** Math.min(width - 1, 9)
  const free = 10 ** Math.min(width - 1, 9)
  const drawn = canDiffer
    ? shuffleRows(context, free)
    : call('below', context.draw(1), number(free))
  const leading =
    width === 12 ? multiply(call('below', context.draw(2), number(100)), number(free)) : number(0)
  const body = context.helper(
    `${context.column.name} body`,
    () => add(number(first * 10 ** (width - 1)), add(leading, drawn)),
    'all digits but the last',
  )
  // digits weigh 3 and 1 in turn from the right
  const check = fillToTen(weighDigits(digitsOf(body, width), [3, 1]))
  return {
    expression: isInteger
      ? add(multiply(body, number(10)), check)
      : concat(padded(body, width), cast(check, { kind: 'text' })),
    why: `${width + 1} digits of which the last checks the others`,
    isDistinct: canDiffer && canVouch(context),
  }
}
