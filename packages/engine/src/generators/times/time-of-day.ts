import { tabulateQuantiles } from '../../random/quantiles.ts'
import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'

/**
 * Orders by hour of the day, 0 to 23, in shares of a thousand: Olist, Brazil 2016-18, general goods
 * (docs/realism.md); minutes and seconds are flat.
 */
const hours = [
  23, 12, 5, 2, 2, 2, 4, 14, 29, 49, 66, 66, 69, 61, 63, 60, 67, 60, 61, 60, 67, 60, 58, 42,
]

export function timeOfDay(context: Context): Expression {
  const total = hours.reduce((sum, share) => sum + share, 0)
  const knots = tabulateQuantiles((share) => {
    let left = share * total
    const hour = hours.findIndex((size) => {
      left -= size
      return left <= 0
    })
    const size = hours[hour] ?? 1
    return Math.min(day - 1, (hour + 1 + left / size) * 3600)
  })
  return call('quantile', context.draw(1), context.list('time of day', 'integer', knots))
}
