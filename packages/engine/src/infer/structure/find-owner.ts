import { eventNouns, partEventNouns, partNouns, personNouns, staffNouns } from './nouns.ts'
import { getTable, type Link, type SchemaGraph, type TableNode } from './schema-graph.ts'

/** The link to the row this one is a part of, or null: an order line's order, an address's user. */
export function findOwner(
  graph: SchemaGraph,
  node: TableNode,
  lookups: ReadonlySet<string>,
): Link | null {
  const links = node.links.filter(
    (link) => link.parent !== node.id && !lookups.has(link.parent) && isPlain(link),
  )
  const required = links.filter((link) => link.expected)
  return (
    required.find(isParent) ??
    findSharedKey(node, required) ??
    findByName(graph, node, links) ??
    findByKey(node, required) ??
    findByNoun(graph, node, required)
  )
}

function isPlain(link: Link): boolean {
  return link.roleWords.length === 0 || isParent(link)
}

/** `_parent` says no more than that the row is a part. */
function isParent({ roleWords, key }: Link): boolean {
  return roleWords.join(' ') === 'parent' && key.columns.length === 1
}

// a primary key that is a link: the row only adds to its parent
function findSharedKey(node: TableNode, links: readonly Link[]): Link | null {
  const key = node.table.primaryKey?.columns ?? []
  return links.find((link) => sameNames(link.key.columns, key)) ?? null
}

/** `OrderItem` begins with `Order`; the longest such name wins. */
function findByName(graph: SchemaGraph, node: TableNode, links: readonly Link[]): Link | null {
  const named = links.filter((link) => {
    const parent = getTable(graph, link.parent)
    return (
      node.words.length > 1 &&
      (startsWith(node.words, parent.words) ||
        (node.words[0] === parent.head && node.words.length > 1))
    )
  })
  const longest = named.toSorted(
    (a, b) => getTable(graph, b.parent).words.length - getTable(graph, a.parent).words.length,
  )
  return longest[0] ?? null
}

// the first part of a composite key: the row is numbered within its parent
function findByKey(node: TableNode, links: readonly Link[]): Link | null {
  const key = node.table.primaryKey?.columns ?? []
  const starts = links.filter((link) =>
    sameNames(link.key.columns, key.slice(0, link.key.columns.length)),
  )
  const longest = starts.toSorted((a, b) => b.key.columns.length - a.key.columns.length)[0]
  return key.length > 1 ? (longest ?? null) : null
}

/** Nouns that cannot stand alone: the only parent that is no person, or the nearest to the row. */
function findByNoun(graph: SchemaGraph, node: TableNode, links: readonly Link[]): Link | null {
  if (!partNouns.has(node.head) && !partEventNouns.has(node.head)) return null
  const things = links.filter((link) => !isPerson(graph, link.parent))
  const nearest = things.filter(
    (link) => !things.some((other) => other !== link && leadsTo(graph, other.parent, link.parent)),
  )
  if (nearest.length === 1) return nearest[0] ?? null
  const events = nearest.filter((link) => eventNouns.has(getTable(graph, link.parent).head))
  if (partNouns.has(node.head) && events.length === 1) return events[0] ?? null
  return things.length === 0 && links.length === 1 && partNouns.has(node.head)
    ? (links[0] ?? null)
    : null
}

function isPerson(graph: SchemaGraph, id: string): boolean {
  const { head } = getTable(graph, id)
  return personNouns.has(head) || staffNouns.has(head)
}

function leadsTo(graph: SchemaGraph, from: string, to: string): boolean {
  return from !== to && getTable(graph, from).links.some((link) => link.parent === to)
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return (
    start.length > 0 && start.length < words.length && start.every((word, at) => words[at] === word)
  )
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name))
}
