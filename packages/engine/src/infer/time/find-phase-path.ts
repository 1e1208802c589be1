import type { Roles } from '../agreements/is-ownership.ts'
import { isTemporal } from '../structure/columns.ts'
import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { findPeriodOrders } from './find-period-orders.ts'
import { findPlannedTime } from './find-planned-time.ts'
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
  const end = findBegun(node, parent)
  if (end) return [link.name, end]
  const next = parent.links.find((other) => other.name === role?.owner)
  const rest = next && depth > 0 ? findPhasePath(graph, roles, node, next, depth - 1) : null
  return rest ? [link.name, ...rest] : null
}

/** When what was booked began, for a visit; when it was over, for a review. */
function findBegun(node: TableNode, parent: TableNode): string | null {
  if (!booked.has(parent.head)) return null
  const periods = findPeriodOrders(parent)
  const planned = findPlannedTime(parent.table)?.name ?? null
  if (opinions.has(node.head)) return periods[0]?.later ?? planned
  return visits.has(node.head) ? (periods[0]?.earlier ?? planned) : null
}

const booked: ReadonlySet<string> = new Set(
  'booking reservation stay trip appointment visit session course rental tour'.split(' '),
)
const opinions: ReadonlySet<string> = new Set('review rating feedback survey'.split(' '))
const visits: ReadonlySet<string> = new Set(
  'visit encounter consultation treatment service usage charge meal extra'.split(' '),
)

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
