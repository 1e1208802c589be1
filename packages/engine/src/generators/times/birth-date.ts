import { tabulateQuantiles } from '../../random/quantiles.ts'
import { call, multiply, number, subtract } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { asType, day } from './as-type.ts'

/** Ages of adults, 18 to 85, the middle ones oftener. */
export function birthDate(context: Context): Generated {
  const knots = tabulateQuantiles(
    (share) => (18.1 + 62 * (0.75 * share + 0.25 * share ** 3)) * 365.25,
  )
  const days = call('quantile', context.draw(0), context.list('ages in days', 'integer', knots))
  const at = subtract(number(Math.floor(context.now / day)), days)
  return {
    expression: asType(context.column.type, multiply(at, number(day))),
    why: 'adults of all ages',
  }
}
