import type { Roles } from '../agreements/is-ownership.ts'
import { isTemporal } from '../structure/columns.ts'
import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { type Phase, readPhase } from './phases.ts'

/** The way to what must have happened before a row: a review follows the delivery of its order. */
export function findPhasePath(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  link: Link,
  depth = 1,
): readonly string[] | null {
  const parent = getTable(graph, link.parent)
  const role = roles[parent.id]
  for (const phase of mustFollow[followsParcel(node) ? 'tracking' : node.head] ?? []) {
    const found = [...parent.columns.values()].find(
      ({ column, words }) => isTemporal(column.type) && readPhase(words, parent.words) === phase,
    )
    if (found && found.column.name !== role?.birth) return [link.name, found.column.name]
  }
  const next = parent.links.find((other) => other.name === role?.owner)
  const rest = next && depth > 0 ? findPhasePath(graph, roles, node, next, depth - 1) : null
  return rest ? [link.name, ...rest] : null
}

/** What must have happened to the parent: a review follows the delivery, a refund the payment. */
const mustFollow: Readonly<Record<string, readonly Phase[]>> = {
  review: ['received', 'delivered', 'returned', 'completed'],
  rating: ['received', 'delivered', 'returned', 'completed'],
  feedback: ['received', 'delivered', 'completed'],
  return: ['received', 'delivered', 'shipped'],
  refund: ['paid', 'processed'],
  tracking: ['shipped'],
}

function followsParcel({ words }: TableNode): boolean {
  return (
    words.at(-1) === 'event' && words.some((word) => word === 'shipping' || word === 'shipment')
  )
}
