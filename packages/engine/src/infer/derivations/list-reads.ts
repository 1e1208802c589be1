import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn, columnPaths } from '../../sql/walk.ts'
import { nodeOf } from '../structure/dependencies.ts'
import { getTable, type SchemaGraph } from '../structure/schema-graph.ts'

/** The columns, here, in parents and in children, that an expression reads. */
export function listReads(
  graph: SchemaGraph,
  table: string,
  expression: Expression,
): readonly string[] {
  const own = columnPaths(expression).flatMap((path) => findNode(graph, table, path))
  const below = aggregatesIn(expression).flatMap(({ child, of, where }) =>
    [of, where].flatMap((part) => (part ? listReads(graph, child, part) : [])),
  )
  return [...own, ...below]
}

function findNode(graph: SchemaGraph, table: string, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path
  if (first === undefined) return []
  if (rest.length === 0) return [nodeOf(table, first)]
  const link = getTable(graph, table).links.find((candidate) => candidate.name === first)
  return link ? findNode(graph, link.parent, rest) : []
}
