import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { isOwnership, type Roles } from './is-ownership.ts'
import type { PathPair } from './should-agree.ts'

const longestPath = 3

/** Every two ways by which a row of the table reaches another table, the shortest pairs first. */
export function listPathPairs(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
): readonly PathPair[] {
  const paths = node.links.flatMap((link) => extendPath(graph, roles, [link]))
  const byEnd = Map.groupBy(paths, (path) => path.at(-1)?.parent ?? '')
  const pairs = [...byEnd.values()].flatMap((group) => pairUp(node.id, group))
  return pairs.toSorted((a, b) => a.short.length + a.long.length - b.short.length - b.long.length)
}

function extendPath(
  graph: SchemaGraph,
  roles: Roles,
  path: readonly Link[],
): readonly (readonly Link[])[] {
  const last = path.at(-1)
  if (!last || path.length === longestPath) return [path]
  const next = getTable(graph, last.parent).links.filter(
    (link) =>
      link.parent !== last.parent &&
      !path.some((step) => step.child === link.parent) &&
      isOwnership(graph, roles, link),
  )
  return [path, ...next.flatMap((link) => extendPath(graph, roles, [...path, link]))]
}

function pairUp(table: string, paths: readonly (readonly Link[])[]): readonly PathPair[] {
  return paths.flatMap((one, at) =>
    paths.slice(at + 1).flatMap((other) => {
      if (one[0] === other[0] || one.length + other.length < 3) return []
      const [short, long] = one.length <= other.length ? [one, other] : [other, one]
      return [{ table, short, long }]
    }),
  )
}
