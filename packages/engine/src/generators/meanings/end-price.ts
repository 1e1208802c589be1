import { add, call, choose, less, modulo, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { happens } from '../happens.ts'
import { pickWeighted } from '../pick-weighted.ts'

/**
 * Cents that prices in dollars end in, by share: 9s and round sums dominate everywhere, in which
 * proportion is local habit (docs/realism.md, prices).
 */
const cents = [
  [99, 46],
  [95, 12],
  [0, 17],
  [49, 9],
  [50, 6],
  [90, 5],
  [79, 2],
  [29, 2],
  [25, 1],
] as const

/** Gives a price in its smallest unit the ending that people choose: `1763` becomes `1799`. */
export function endPrice(
  context: Context,
  units: Expression,
  scale: number,
  least: number,
): Expression {
  if (scale < 2) return endWhole(context, units)
  const unit = 10 ** scale
  const whole = call('div', units, number(unit))
  const ending = pickWeighted(
    cents.map(([value, weight]) => ({ value: number((value * unit) / 100), weight })),
    context.draw(6),
  )
  // dear things cost round sums
  const isDear = less(number(1000), whole)
  const left = choose(
    [
      [isDear, number(0)],
      [less(whole, number(1)), number((99 * unit) / 100)],
    ],
    ending,
  )
  return call(
    'greatest',
    add(multiply(endWhole(context, whole), number(unit)), left),
    number(least),
  )
}

/** Of three digits and more, the last is mostly 9, sometimes 0 or 5. */
function endWhole({ draw }: Context, whole: Expression): Expression {
  const tens = subtract(whole, modulo(whole, number(10)))
  return choose(
    [
      [less(whole, number(60)), whole],
      [happens(draw(7), 0.55), add(tens, number(9))],
      [happens(draw(7), 0.75), tens],
      [happens(draw(7), 0.87), add(tens, number(5))],
    ],
    whole,
  )
}
