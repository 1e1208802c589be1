import type { Expression } from './expression.ts'
import { childrenOf } from './walk.ts'

export type WindowCall = Extract<Expression, { kind: 'call' }>

/** The calls in an expression that look at other rows of their table. */
export function windowsIn(expression: Expression): readonly WindowCall[] {
  const inside = childrenOf(expression).flatMap(windowsIn)
  return expression.kind === 'call' && windows.has(expression.name)
    ? [...inside, expression]
    : inside
}

const windows: ReadonlySet<string> = new Set([
  'nth_in',
  'repeats_in',
  'count_in',
  'total',
  'sum_before',
  'sum_through',
  'sum_with_peers',
  'max_before',
])
