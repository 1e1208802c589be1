import { call, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'

/** A column that may follow from others, before it is held against rules and checks. */
export interface Proposal {
  readonly table: string
  readonly column: string
  readonly expression: Expression
  readonly why: string
}

/** What is nothing counts as zero. */
export function orZero(operand: Expression): Expression {
  return call('coalesce', operand, number(0))
}

/** Digits after the point that the column keeps, or null where it keeps any number. */
export function getScale({ column }: ColumnNode): number | null {
  if (column.type.kind === 'integer') return 0
  return column.type.kind === 'decimal' ? column.type.scale : null
}

/** Rounds to what the column can hold, unless the parts have no more digits than it. */
export function fitScale(
  expression: Expression,
  column: ColumnNode,
  digits: number | null,
): Expression {
  const scale = getScale(column)
  if (scale === null || (digits !== null && digits <= scale)) return expression
  return call('round', expression, number(scale))
}

/** Takes off no more than there is, so that no bill goes below nothing. */
export function takeOff(from: Expression, amount: Expression, atMost: Expression): Expression {
  return subtract(from, call('least', amount, atMost))
}

/** Proposes a value where no part has more digits than the column keeps; nothing else. */
export function proposeFine(
  node: TableNode,
  total: ColumnNode,
  expression: Expression,
  parts: readonly ColumnNode[],
  why: string,
): readonly Proposal[] {
  const scale = getScale(total) ?? 9
  const isFine = parts.every((part) => (getScale(part) ?? 9) <= scale)
  return isFine ? [{ table: node.id, column: total.column.name, expression, why }] : []
}
