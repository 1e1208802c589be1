import { add, call, cast, concat, modulo, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { padded } from '../parts/characters.ts'
import { fillToTen, weighDigits } from '../parts/check-digit.ts'
import { digitsOf } from '../parts/digits-of.ts'
import { textRoom } from '../parts/text-room.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/**
 * An ISBN-13 with its check digit (ISO 2108): `9786380517404`. The registration group 638 belongs
 * to no country, so that no book has the number. Ten places hold an ISBN-10 of the same group.
 */
export function makeIsbn(context: Context): Generated | null {
  const room = textRoom(context)
  if (room < 10) return null
  const canDiffer = context.mustDiffer && context.rows <= 1_000_000
  const title = canDiffer
    ? shuffleRows(context, 1_000_000)
    : context.helper(
        `${context.column.name} title`,
        (draw) => call('below', draw(0), number(1_000_000)),
        'the number of a title',
      )
  const isDistinct = canDiffer && canVouch(context)
  const why = 'a right check digit after a group no country has'
  const digits = digitsOf(title, 6)
  if (room < 13) {
    // weights 10 to 2 from the left; the check digit fills up to a multiple of 11, a ten is an X
    const weighed = add(weighDigits(digits, [2, 3, 4, 5, 6, 7]), number(6 * 10 + 3 * 9 + 8 * 8))
    const check = modulo(subtract(number(11), modulo(weighed, number(11))), number(11))
    const written = call('substr', text('0123456789X'), add(check, number(1)), number(1))
    return { expression: concat(text('638'), padded(title, 6), written), why, isDistinct }
  }
  // weights 1 and 3 in turn from the left; 978638 alone adds up to 9 + 21 + 8 + 18 + 3 + 24
  const check = fillToTen(weighDigits(digits, [3, 1]), 83)
  return {
    expression: concat(text('978638'), padded(title, 6), cast(check, { kind: 'text' })),
    why,
    isDistinct,
  }
}
