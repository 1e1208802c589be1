import type { RuleCase, ValueRule } from '../../rules/rules.ts'
import {
  add,
  binary,
  call,
  cast,
  choose,
  column,
  equal,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { drawSeconds } from './draw-seconds.ts'
import { findEarliest } from './find-earliest.ts'
import { nearTime } from './near-time.ts'

export type AfterRule = Extract<ValueRule, { kind: 'after' }>

/** A case of a column's rule that gives a span, and which of all cases it is. */
export interface AfterCase {
  readonly place: number
  readonly rule: AfterRule
}

/**
 * Later than another time by a span that the rule bounds; near the anchor by a part of what is left. Cases
 * that count from the same time are made together: each row has the bounds of its case, and the way from there is
 * the same for all.
 */
export function makeAfter(
  context: Context,
  cases: readonly [AfterCase, ...AfterCase[]],
  all: readonly RuleCase[],
): Expression {
  const [{ rule: first, place }] = cases
  const { type, name } = context.column
  const start = call('epoch', cast(column(...first.path), { kind: 'timestamp' }))
  const { low, span } = chooseBounds(context, cases, all)
  const longest = Math.max(...cases.map(({ rule }) => rule.maximumSeconds - rule.minimumSeconds))
  const gap = context.helper(
    `${name} gap ${place + 1}`,
    () => add(low, drawSeconds(context.draw(), span, longest)),
    'seconds after',
  )
  // near the anchor what is left until then is shared out instead
  const left = subtract(subtract(number(context.now), low), start)
  const squeezed = add(
    low,
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
  const lower = add(start, low)
  const latest = call('least', add(lower, span), number(context.now))
  const since = findEarliest(context.plan, context.table.table.id, first.path) ?? undefined
  const upper = call('greatest', latest, lower)
  const at = call(
    'from_epoch',
    nearTime(context, delayed, { lower, upper, ...(since === undefined ? {} : { since }) }),
  )
  return type.kind === 'date' ? call('to_date', at) : at
}

/** Seconds that the row's case asks for at least, and how many more there may be. */
function chooseBounds(
  context: Context,
  cases: readonly [AfterCase, ...AfterCase[]],
  all: readonly RuleCase[],
): { readonly low: Expression; readonly span: Expression } {
  const [{ rule, place: first }, ...others] = cases
  const spanOf = ({ minimumSeconds, maximumSeconds }: AfterRule): Expression =>
    number(maximumSeconds - minimumSeconds)
  if (others.length === 0) return { low: number(rule.minimumSeconds), span: spanOf(rule) }
  const { name } = context.column
  const which = context.helper(
    `${name} case from ${first + 1}`,
    () => numberCases(all),
    'which case of the rule it is',
  )
  const pick = (of: (rule: AfterRule) => Expression): Expression =>
    choose(
      others.map(({ place, rule }) => [equal(which, number(place)), of(rule)]),
      of(rule),
    )
  return {
    low: context.helper(
      `${name} gap ${first + 1} at least`,
      () => pick(({ minimumSeconds }) => number(minimumSeconds)),
      'seconds after, at least',
    ),
    span: context.helper(`${name} gap ${first + 1} span`, () => pick(spanOf), 'seconds more'),
  }
}

/** The first case whose condition holds, from 0. */
function numberCases(all: readonly RuleCase[]): Expression {
  const branches = all.flatMap(({ condition }, i): (readonly [Expression, Expression])[] =>
    condition ? [[condition, number(i)]] : [],
  )
  return choose(branches, number(all.findIndex(({ condition }) => !condition)))
}
