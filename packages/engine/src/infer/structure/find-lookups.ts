import { isTemporal } from './columns.ts'
import { lookupNouns, personNouns } from './nouns.ts'
import type { SchemaGraph, TableNode } from './schema-graph.ts'

/** The tables that are fixed lists others point to: countries, statuses, categories. */
export function findLookups(graph: SchemaGraph): ReadonlySet<string> {
  const likely = [...graph.values()].filter(looksLikeLookup)
  const lookups = new Set(likely.map((node) => node.id))
  // a list that points to what is no list belongs to that: a user's roles are no roles
  for (let changed = true; changed; ) {
    changed = false
    for (const node of likely) {
      const leavesLists = node.links.some((link) => !lookups.has(link.parent))
      if (leavesLists && lookups.delete(node.id)) changed = true
    }
  }
  return lookups
}

function looksLikeLookup(node: TableNode): boolean {
  // of countries much is told, and there are no others
  const most = node.head === 'country' ? 40 : 14
  if (node.columns.size > most || personNouns.has(node.head)) return false
  const named = lookupNouns.has(node.head)
  return (named && hasText(node) && !hasAmounts(node)) || isCodeList(node)
}

/** A short code as the key, and hardly more than a name beside it. */
function isCodeList(node: TableNode): boolean {
  const key = node.table.primaryKey?.columns ?? []
  const type = node.columns.get(key[0] ?? '')?.column.type
  return (
    key.length === 1 &&
    type?.kind === 'text' &&
    type.maxLength !== null &&
    type.maxLength <= 10 &&
    node.columns.size <= 4 &&
    node.links.length === 0 &&
    node.children.length > 0 &&
    ![...node.columns.values()].some(({ column }) => isTemporal(column.type))
  )
}

// a list names its entries
function hasText(node: TableNode): boolean {
  return [...node.columns.values()].some(
    ({ column }) => column.type.kind === 'text' || column.type.kind === 'enum',
  )
}

function hasAmounts(node: TableNode): boolean {
  return [...node.columns.values()].some(({ words }) =>
    words.some((word) => word === 'quantity' || word === 'total' || word === 'amount'),
  )
}
