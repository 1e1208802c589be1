import { tabulateQuantiles, uniform } from '../../random/quantiles.ts'
import type { ValueRule } from '../../rules/rules.ts'
import {
  add,
  binary,
  call,
  cast,
  choose,
  column,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { findEarliest } from './find-earliest.ts'
import { nearTime } from './near-time.ts'

/** Later than another time by a span that the rule bounds; near the anchor by a part of what is left. */
export function makeAfter(
  context: Context,
  rule: Extract<ValueRule, { kind: 'after' }>,
  place: number,
): Generated {
  const { minimumSeconds: low, maximumSeconds: high } = rule
  const knots = tabulateQuantiles(uniform(low, high))
  const list = context.list(`gap ${low} to ${high} by rule`, 'integer', knots)
  const { type } = context.column
  const start = call('epoch', cast(column(...rule.path), { kind: 'timestamp' }))
  const gap = context.helper(
    `${context.column.name} gap ${place + 1}`,
    () => call('quantile', context.draw(), list),
    'seconds after',
  )
  // near the anchor what is left until then is shared out instead
  const left = subtract(number(context.now - low), start)
  const squeezed = add(
    number(low),
    call(
      'shift_right',
      multiply(call('greatest', left, number(0)), call('shift_right', context.draw(1), number(16))),
      number(16),
    ),
  )
  const delayed = add(
    start,
    choose([[binary(gap, '>', subtract(number(context.now), start)), squeezed]], gap),
  )
  const lower = add(start, number(low))
  const latest = call('least', add(start, number(high)), number(context.now))
  const since = findEarliest(context.plan, context.table.table.id, rule.path) ?? undefined
  const upper = call('greatest', latest, lower)
  const at = call(
    'from_epoch',
    nearTime(context, delayed, { lower, upper, ...(since === undefined ? {} : { since }) }),
  )
  return {
    expression: type.kind === 'date' ? call('to_date', at) : at,
    why: `${low} to ${high} seconds after ${rule.path.join('.')}`,
  }
}
