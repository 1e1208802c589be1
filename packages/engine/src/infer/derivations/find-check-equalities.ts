import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { columnPaths } from '../../sql/walk.ts'
import type { SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

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
  return { table: node.id, column: name, expression: parts, why: `The check ${check} says so.` }
}
