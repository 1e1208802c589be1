import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { columnPaths, mapExpression } from '../../sql/walk.ts'
import type { SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { orZero, type Proposal } from './proposal.ts'

/** A CHECK that says what a column is: `total = subtotal + tax`. */
export function findCheckEqualities(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    node.table.checks.flatMap((check) => {
      const { expression } = check
      if (expression?.kind !== 'binary' || expression.operator !== '=') return []
      return (
        propose(node, check.name, expression.left, expression.right) ??
        propose(node, check.name, expression.right, expression.left) ??
        []
      )
    }),
  )
}

function propose(
  node: TableNode,
  check: string,
  whole: Expression,
  parts: Expression,
): Proposal | null {
  const name = findOwnColumn(whole)
  const reads = columnPaths(parts).map((path) => path[0])
  if (name === null || parts.kind !== 'binary' || reads.length === 0 || reads.includes(name))
    return null
  const expression = node.columns.get(name)?.column.nullable ? parts : presentOf(node, parts)
  if (!expression) return null
  return { table: node.id, column: name, expression, why: `The check ${check} says so.` }
}

/** The same for a column that is always there, where a number that is absent counts as zero; null where it is none. */
function presentOf(node: TableNode, parts: Expression): Expression | null {
  const { columns } = node.table
  const isAbsent = (name: string): boolean =>
    columns.some((column) => column.name === name && column.nullable)
  const isNumber = (name: string): boolean =>
    columns.some(
      ({ name: own, type }) => own === name && ['integer', 'decimal', 'float'].includes(type.kind),
    )
  const reads = columnPaths(parts).map(([name = '']) => name)
  if (reads.some((name) => isAbsent(name) && !isNumber(name))) return null
  return mapExpression(parts, (part) =>
    part.kind === 'column' && isAbsent(part.path[0] ?? '') ? orZero(part) : part,
  )
}
