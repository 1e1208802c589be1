import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import type { AgreeingPair } from './direct-agreement.ts'
import { hasRole, type Roles } from './is-ownership.ts'

/** A payment is in its order's currency, where both point to one. */
export function findCurrencyPairs(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
): readonly AgreeingPair[] {
  const own = findCurrencyLink(graph, node)
  const whole = node.links.find((link) => link.name === roles[node.id]?.owner)
  if (!own || !whole) return []
  const theirs = findCurrencyLink(graph, getTable(graph, whole.parent))
  if (!theirs || theirs.parent !== own.parent) return []
  const why = `A ${node.table.name} is in the currency of what ${whole.name} leads to.`
  return [{ table: node.id, short: [own], long: [whole, theirs], why }]
}

function findCurrencyLink(graph: SchemaGraph, node: TableNode): Link | null {
  const links = node.links.filter(
    (link) => getTable(graph, link.parent).head === 'currency' && !hasRole(link),
  )
  return links.length === 1 ? (links[0] ?? null) : null
}
