import { add, call, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'
import { drawWithin } from './draw-within.ts'
import { findHistory } from './find-history.ts'
import { findProfile } from './find-profile.ts'

/** Days by which a time may move to a better one, so that each weekday is within reach. */
const reach = 3

/**
 * A time that a delay led to, moved to an hour of its day that the column's rule prefers (and to another
 * day of the same week where the rule weighs days), within bounds. Without such a rule it stays.
 */
export function nearTime(
  context: Context,
  at: Expression,
  {
    lower,
    upper,
    since,
  }: { readonly lower: Expression; readonly upper: Expression; readonly since?: number },
): Expression {
  const { name, shapesDays } = findProfile(context)
  if (name === '') return at
  const days = shapesDays ? reach : 0
  const column = context.column.name
  const planned = context.helper(`${column} planned`, () => at, 'when the delay has it')
  const midnight = multiply(call('div', planned, number(day)), number(day))
  const from = call('greatest', lower, subtract(midnight, number(days * day)))
  const until = call('least', upper, add(midnight, number((days + 1) * day - 1)))
  const today = Math.floor(context.now / day)
  const history = findHistory(context)
  const first = since === undefined ? today - 2 * history : Math.floor(since / day)
  return drawWithin(context, {
    lower: context.helper(`${column} earliest`, () => from, 'not before'),
    upper: context.helper(`${column} latest`, () => until, 'not after'),
    first: Math.max(first, today - most),
    last: today + history,
  })
}

/** Days that lists are made for. */
const most = 40 * 365
