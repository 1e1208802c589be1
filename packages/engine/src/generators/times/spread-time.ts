import { add, binary, call, choose, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day, lastSecond } from './as-type.ts'
import { findHistory } from './find-history.ts'
import { findRoom } from './find-room.ts'
import { listDays } from './list-days.ts'
import { findAge } from './status-age.ts'
import { timeOfDay } from './time-of-day.ts'

/**
 * A day between the floor and the anchor by its weight, of an age that fits the row's status, then a time of
 * the day.
 */
export function spreadTime(context: Context, floor: Expression): Expression {
  const age = findAge(context)
  const room = findRoom(context.plan, context.table.table.id, context.column.name)
  const last = number(lastSecond(context) - room)
  const lower = age
    ? context.helper(
        `${context.column.name} from`,
        () => call('greatest', floor, daysAgo(context, age.oldest)),
        'not older than its status allows',
      )
    : floor
  const upper = age
    ? context.helper(
        `${context.column.name} until`,
        () => daysAgo(context, age.youngest),
        'not younger than its status allows',
      )
    : number(context.now - room)
  const today = Math.floor(context.now / day)
  const days = listDays(context, today - findHistory(context), today - 1)
  // whole days alone, so that any time of the day is between the two
  const start = days.startOf(add(call('div', lower, number(day)), number(1)))
  const end = days.startOf(
    age ? call('div', upper, number(day)) : number(today - Math.ceil(room / day)),
  )
  const slots = subtract(end, start)
  const chosen = days.dayOf(add(start, call('below', context.draw(0), slots)))
  // a short span is used up to its end only in part, so that what follows has room before the anchor
  const until = choose([[binary(upper, '>', floor), upper]], last)
  const left = call(
    'div',
    multiply(call('greatest', subtract(until, floor), number(0)), number(7)),
    number(8),
  )
  return choose(
    [[binary(slots, '>=', number(1)), add(multiply(chosen, number(day)), timeOfDay(context))]],
    call('least', add(floor, call('below', context.draw(0), left)), last),
  )
}

function daysAgo({ now }: Context, days: Expression): Expression {
  return subtract(number(now), multiply(days, number(day)))
}
