import { hourSlots } from '../../random/tabulate-hours.ts'
import { add, and, binary, call, choose, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'
import { drawSeconds } from './draw-seconds.ts'
import { type DayLists, listDays } from './list-days.ts'
import { listHourStarts, listHours } from './time-of-day.ts'

export interface Window {
  /** Seconds since 1970, both included. */
  readonly lower: Expression
  readonly upper: Expression
  /** Days since 1970 between which the bounds lie; outside of them all times are alike. */
  readonly first: number
  readonly last: number
}

/**
 * Seconds since 1970 between two bounds, by the weights of the days and hours in between; where those
 * are all zero, any instant.
 */
export function drawWithin(context: Context, window: Window): Expression {
  const { lower, upper, first, last } = window
  const days = listDays(context, first, last)
  const span = call('greatest', subtract(upper, lower), number(0))
  const any = add(lower, drawSeconds(context.draw(4), span, (last - first + 1) * day))
  const isDate = context.column.type.kind === 'date'
  const [from, to] = isDate
    ? [days.startOf(dayOf(lower)), days.startOf(add(dayOf(upper), number(1)))]
    : [weighBefore(context, days, lower, 0), weighBefore(context, days, upper, 1)]
  const name = context.column.name
  const start = context.helper(`${name} weight before`, () => from, 'weights before the window')
  const size = context.helper(
    `${name} weight`,
    () => call('greatest', subtract(to, start), number(0)),
    'weights of the window',
  )
  const drawn = context.helper(
    `${name} place`,
    () => add(start, call('below', context.draw(4), size)),
    'a place among the weights',
  )
  const isInside = and(
    binary(size, '>=', number(1)),
    binary(lower, '>=', number(first * day)),
    binary(upper, '<', number((last + 1) * day)),
  )
  const chosen = isDate
    ? multiply(days.dayOf(drawn), number(day))
    : chooseInstant(context, days, drawn, window)
  return choose([[isInside, chosen]], any)
}

/** The weight of all hours before that of an instant; `more` counts so many of the next ones too. */
function weighBefore(context: Context, days: DayLists, at: Expression, more: 0 | 1): Expression {
  const start = days.startOf(dayOf(at))
  const size = subtract(days.startOf(add(dayOf(at), number(1))), start)
  const hour = call('div', subtract(at, multiply(dayOf(at), number(day))), number(3600))
  const hours = call('item', listHourStarts(context), more ? add(hour, number(more)) : hour)
  return add(multiply(start, number(hourSlots)), multiply(size, hours))
}

function chooseInstant(
  context: Context,
  days: DayLists,
  drawn: Expression,
  { lower, upper }: Window,
): Expression {
  const name = context.column.name
  const chosen = context.helper(
    `${name} day`,
    () => days.dayOf(call('div', drawn, number(hourSlots))),
    'its day',
  )
  const start = days.startOf(chosen)
  const size = subtract(days.startOf(add(chosen, number(1))), start)
  const slot = call(
    'div',
    subtract(drawn, multiply(start, number(hourSlots))),
    call('greatest', size, number(1)),
  )
  const hour = context.helper(
    `${name} hour`,
    () =>
      add(
        multiply(chosen, number(day)),
        multiply(call('item', listHours(context), slot), number(3600)),
      ),
    'the beginning of its hour',
  )
  // of the window's first and last hour only a part belongs to it
  const from = call('greatest', lower, hour)
  const to = call('least', upper, add(hour, number(3599)))
  return add(from, call('below', context.draw(5), add(subtract(to, from), number(1))))
}

function dayOf(at: Expression): Expression {
  return at.kind === 'number'
    ? number(Math.floor(Number(at.text) / day))
    : call('div', at, number(day))
}
