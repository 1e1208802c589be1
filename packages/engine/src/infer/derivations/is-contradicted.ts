import type { Check } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn, columnPaths } from '../../sql/walk.ts'
import type { TableNode } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

/**
 * Whether a CHECK may refuse what the derivation gives. Sums, products and counts of what is not
 * negative are not negative; nothing more is known of them.
 */
export function isContradicted(node: TableNode, proposal: Proposal): boolean {
  return node.table.checks.some((check) => !allows(node, check, proposal))
}

function allows(node: TableNode, check: Check, proposal: Proposal): boolean {
  if (check.expression === null) return !check.text.includes(proposal.column)
  const { expression } = check
  if (!mentions(expression, proposal.column)) return true
  if (expression.kind === 'binary' && expression.operator === '=') {
    return JSON.stringify(expression).includes(JSON.stringify(proposal.expression))
  }
  return listParts(expression).every(
    (part) => !mentions(part, proposal.column) || isSafe(node, part, proposal),
  )
}

function listParts(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'binary') return [expression]
  const { operator, left, right } = expression
  if (operator === 'and') return [...listParts(left), ...listParts(right)]
  if (operator === 'or' && left.kind === 'is-null') return listParts(right)
  return [expression]
}

function isSafe(node: TableNode, part: Expression, { column, expression }: Proposal): boolean {
  if (part.kind !== 'binary' || part.left.kind !== 'column' || part.right.kind !== 'number')
    return false
  const bound = Number(part.right.text)
  const aggregates = aggregatesIn(expression)
  const mean = aggregates.some(({ name }) => name === 'avg')
  // a mean stays between the bounds of what it is the mean of
  if (mean)
    return (
      part.operator !== '>=' || bound <= 0 || node.columns.get(column)?.column.nullable === true
    )
  if (part.operator === '>=') return bound <= 0
  return part.operator === '>' && (bound < 0 || (bound === 0 && aggregates.length === 0))
}

function mentions(expression: Expression, column: string): boolean {
  return columnPaths(expression).some((path) => path[0] === column)
}
