import { isPastMeaning } from '../../infer/time/is-past-meaning.ts'
import type { TimeOrder } from '../../infer/understanding.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import { call, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'

export function gap(context: Context, orders: readonly TimeOrder[]): Expression {
  const minimum = Math.max(...orders.map(({ minimumSeconds }) => minimumSeconds))
  const maximum = Math.max(
    minimum + 1,
    Math.min(...orders.map(({ maximumSeconds }) => maximumSeconds)),
  )
  const median = minimum + (maximum - minimum) * 0.3
  // log-normal gaps, as deliveries have them (docs/realism.md: sigma 0.68)
  const knots = tabulateQuantiles(
    truncate(logNormal(Math.max(median, 1), 0.68), Math.max(minimum, 1), maximum),
  )
  const whole =
    context.column.type.kind === 'date'
      ? knots.map((knot) => Math.max(Math.ceil(minimum / day) * day, Math.round(knot / day) * day))
      : knots
  return call(
    'quantile',
    context.draw(2),
    context.list(
      `gap ${minimum} to ${maximum}${context.column.type.kind === 'date' ? ' in days' : ''}`,
      'integer',
      whole,
    ),
  )
}

/** How long things stay valid: a month to three years, mostly about one. */
export function validity(context: Context): Expression {
  const knots = tabulateQuantiles(truncate(logNormal(365, 0.6), 30, 1100))
  return multiply(
    call('quantile', context.draw(2), context.list('days of validity', 'integer', knots)),
    number(day),
  )
}

export function isExpiry({ meaning }: Context): boolean {
  return meaning === 'time.expires'
}

export function isFuture({ meaning, plan, table: { table }, column }: Context): boolean {
  if (!['time.expires', 'time.due', 'time.scheduled', 'time.ended'].includes(meaning)) return false
  // what something past comes after is past
  const meanings = plan.understanding.meanings[table.id]
  return !plan.understanding.timeOrders.some(
    ({ table: id, earlier: [first, beyond], later }) =>
      id === table.id &&
      first === column.name &&
      beyond === undefined &&
      isPastMeaning(meanings?.[later]?.name ?? ''),
  )
}
