import { add, binary, call, choose, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { asType, day, lastSecond } from './as-type.ts'
import { findHistory } from './find-history.ts'
import { findRoom } from './find-room.ts'
import { isFuture } from './gaps.ts'
import { listDays } from './list-days.ts'
import { timeOfDay } from './time-of-day.ts'

/** Seconds since 1970, both included. */
interface Window {
  readonly first: number
  readonly last: number
}

/** A time between the bounds that checks give its column; null where they leave room for the usual ones. */
export function withinWindow(context: Context): Generated | null {
  const window = findWindow(context)
  if (!window) return null
  const { first, last } = window
  const { type } = context.column
  const isDate = type.kind === 'date'
  const instant =
    !isDate && last - first < 2 * day
      ? add(number(first), call('below', context.draw(0), number(last - first + 1)))
      : drawDay(context, window)
  const [from, until] = [first, last].map((at) => new Date(at * 1000).toISOString().slice(0, 10))
  return { expression: asType(type, instant), why: `from ${from} to ${until}, as its checks ask` }
}

/** What is over lies before the anchor, unless a check asks for what comes later. */
function findWindow(context: Context): Window | null {
  const { earliest, latest } = context.domain
  if (earliest === null && latest === null) return null
  const ahead = isFuture(context)
  const usual = ahead
    ? context.now + farthest
    : lastSecond(context) - findRoom(context.plan, context.table.table.id, context.column.name)
  if (ahead && (earliest ?? 0) <= context.now && (latest ?? usual) >= usual) return null
  if (earliest !== null && earliest > usual - day)
    return { first: earliest, last: Math.max(earliest, latest ?? earliest + 365 * day) }
  const last = Math.min(latest ?? usual, usual)
  return { first: earliest ?? last - findHistory(context) * day, last }
}

/** What is still to come does so within two years. */
const farthest = 701 * day

/** An instant of one of the days, by their weights; before 1970 and over lifetimes all days are alike. */
function drawDay(context: Context, { first, last }: Window): Expression {
  const isDate = context.column.type.kind === 'date'
  const from = isDate ? Math.ceil(first / day) : Math.floor(first / day)
  const until = Math.max(from, Math.floor(last / day))
  const isAlike = from < 0 || until - from > 60 * 366
  const days = isAlike ? null : listDays(context, from, until)
  const drawn = days
    ? days.dayOf(call('below', context.draw(0), number(days.size)))
    : add(number(from), call('below', context.draw(0), number(until - from + 1)))
  const midnight = multiply(drawn, number(day))
  if (isDate) return midnight
  const at = context.helper(
    `${context.column.name} drawn`,
    () => add(midnight, timeOfDay(context)),
    'an instant of the days that its checks allow',
  )
  const branches: [Expression, Expression][] = [
    [binary(at, '<', number(first)), number(first)],
    [binary(at, '>', number(last)), number(last)],
  ]
  return choose(branches, at)
}
