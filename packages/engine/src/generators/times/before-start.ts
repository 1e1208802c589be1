import { findStartAhead } from '../../infer/time/find-start-ahead.ts'
import type { TimeOrder } from '../../infer/understanding.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import { add, binary, call, choose, number, subtract } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'
import { asType, day, lastSecond } from './as-type.ts'
import { latest, seconds } from './find-floor.ts'

const hour = 3600

/** When a place was taken: hours to weeks before what it is for begins, and after what the row follows. */
export function beforeStart(context: Context, orders: readonly TimeOrder[]): Generated | null {
  const { plan, table, column } = context
  const way = bookings.test(columnWords(table.table, column))
    ? findStartAhead(plan.schema, table.table)
    : null
  if (!way) return null
  const knots = tabulateQuantiles(truncate(logNormal(4 * day, 1.1), hour, 60 * day))
  const ahead = call(
    'quantile',
    context.draw(2),
    context.list('seconds booked ahead', 'integer', knots),
  )
  const at = context.helper(
    `${column.name} ahead`,
    () => call('least', subtract(seconds(context, way), ahead), number(lastSecond(context))),
    'some time before it begins',
  )
  const lower = orders.length > 0 ? latest(context, orders) : number(0)
  const least = add(lower, number(Math.max(0, ...orders.map((order) => order.minimumSeconds))))
  const known = call('coalesce', at, least)
  // who came later than what it is for has been booked since
  const spare = subtract(number(lastSecond(context)), least)
  const later = add(
    least,
    call(
      'below',
      context.draw(3),
      call('greatest', call('least', spare, number(20 * day)), number(1)),
    ),
  )
  const booked = choose([[binary(known, '<', least), later]], known)
  return {
    expression: asType(
      column.type,
      call('greatest', lower, call('least', booked, number(lastSecond(context)))),
    ),
    why: `before ${way.join('.')}`,
  }
}

const bookings =
  /^(booked|booking|reserved|reservation|registered|registration|created|purchased|purchase|ordered|signed up|issued)( (at|on|date|time))*$/
