import type { Check } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { aggregatesIn, childrenOf, columnPaths } from '../../sql/walk.ts'
import type { TableNode } from '../structure/schema-graph.ts'
import type { Limit } from '../understanding.ts'
import { isWithinLimit } from './is-within-limit.ts'
import type { Proposal } from './proposal.ts'

/**
 * Whether a CHECK may refuse what the derivation gives. Sums, products and counts of what is not
 * negative are not negative; what another column must stay below is free to grow.
 */
export function isContradicted(
  node: TableNode,
  proposal: Proposal,
  limits: readonly Limit[],
): boolean {
  return node.table.checks.some((check) => !allows(node, check, proposal, limits))
}

function allows(
  node: TableNode,
  { expression, text }: Check,
  proposal: Proposal,
  limits: readonly Limit[],
): boolean {
  if (expression === null) return !text.includes(proposal.column)
  if (!mentions(expression, proposal.column)) return true
  // the check that gave the derivation, and those that give another one from it
  if (expression.kind === 'binary' && expression.operator === '=') return true
  return listParts(expression).every(
    (part) =>
      !mentions(part, proposal.column) ||
      isBoundKept(node, part, proposal) ||
      isGreater(part, proposal.column) ||
      isWithinLimit(part, proposal, limits),
  )
}

/** The parts that must all hold; beside `x is null or` the rest must. */
function listParts(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'binary') return [expression]
  const { operator, left, right } = expression
  if (operator === 'and') return [...listParts(left), ...listParts(right)]
  if (operator === 'or' && left.kind === 'is-null') return listParts(right)
  return [expression]
}

function isBoundKept(node: TableNode, part: Expression, { column, expression }: Proposal): boolean {
  if (part.kind !== 'binary' || part.left.kind !== 'column' || part.right.kind !== 'number') {
    return false
  }
  const bound = Number(part.right.text)
  const aggregates = aggregatesIn(expression)
  const isMean = aggregates.some(({ name }) => name === 'avg')
  // a mean stays between the bounds of what it is the mean of
  if (isMean) {
    const mayMiss = node.columns.get(column)?.column.nullable === true
    return part.operator !== '>=' || bound <= 0 || mayMiss
  }
  if (part.operator === '>=') return bound <= 0
  return part.operator === '>' && (bound < 0 || (bound === 0 && aggregates.length === 0))
}

/** `discount <= subtotal` for the subtotal: the discount, drawn later, has to fit. */
function isGreater(part: Expression, column: string): boolean {
  if (part.kind !== 'binary') return false
  const { operator, left, right } = part
  if (operator === '<=' || operator === '<') return isColumn(left) && grows(right, column)
  if (operator === '>=' || operator === '>') return isColumn(right) && grows(left, column)
  return false
}

function isColumn(expression: Expression): boolean {
  return findOwnColumn(expression) !== null
}

/** The column itself, or a sum or product of columns it is among. */
function grows(expression: Expression, column: string): boolean {
  if (!mentions(expression, column)) return false
  if (isColumn(expression)) return true
  return (
    expression.kind === 'binary' &&
    (expression.operator === '+' || expression.operator === '*') &&
    childrenOf(expression).every((part) => isColumn(part) || grows(part, column))
  )
}

function mentions(expression: Expression, column: string): boolean {
  return columnPaths(expression).some((path) => path[0] === column)
}
