import type { Calendar } from './calendars/calendar.ts'
import { isTemporal } from './structure/columns.ts'
import { findBirth } from './structure/find-birth.ts'
import { findLookups } from './structure/find-lookups.ts'
import { findOwner } from './structure/find-owner.ts'
import { eventNouns, partNouns } from './structure/nouns.ts'
import type { Link, SchemaGraph, TableNode } from './structure/schema-graph.ts'
import type { TableRole } from './understanding.ts'

/** What each table is to the others: a list, a thing, an event, a part, a pair or a history. */
export function findRoles(
  graph: SchemaGraph,
  calendars: Readonly<Record<string, Calendar>>,
): Readonly<Record<string, TableRole>> {
  const lookups = new Set([...findLookups(graph), ...Object.keys(calendars)])
  return Object.fromEntries(
    [...graph.values()].map((node) => [
      node.id,
      calendars[node.id] ? listsDays : getRole(graph, node, lookups),
    ]),
  )
}

const listsDays: TableRole = {
  kind: 'lookup',
  birth: null,
  owner: null,
  why: 'It lists the days, or the times of a day.',
}

function getRole(graph: SchemaGraph, node: TableNode, lookups: ReadonlySet<string>): TableRole {
  const owner = lookups.has(node.id) ? null : findOwner(graph, node, lookups)
  const { kind, why } = getKind(node, owner, lookups.has(node.id))
  const birth = findBirth(node)
  // an entity that has a start, such as a promotion, may have been written down before
  const starts =
    birth !== null && kind === 'entity' && node.columns.get(birth)?.words[0] === 'start'
  return { kind, birth: starts ? null : birth, owner: owner?.name ?? null, why }
}

type Kind = Pick<TableRole, 'kind' | 'why'>

function getKind(node: TableNode, owner: Link | null, lookup: boolean): Kind {
  const name = node.table.name
  if (lookup) return { kind: 'lookup', why: `"${name}" names a fixed list.` }
  if (owner && isHistory(node)) {
    return { kind: 'history', why: `"${name}" keeps the steps of what ${owner.name} leads to.` }
  }
  if (owner && itemNouns.has(node.head)) {
    return { kind: 'component', why: `"${name}" is a part of what ${owner.name} leads to.` }
  }
  if (eventNouns.has(node.head) && (owner !== null || hasTime(node) || !isPairKey(node))) {
    return { kind: 'event', why: `"${name}" names something that happens.` }
  }
  if (isJunction(node)) return { kind: 'junction', why: 'Its key is made of links.' }
  if (owner) {
    return { kind: 'component', why: `"${name}" is a part of what ${owner.name} leads to.` }
  }
  return { kind: 'entity', why: 'It stands by itself.' }
}

const itemNouns: ReadonlySet<string> = new Set([...partNouns].filter((noun) => noun !== 'setting'))

function isHistory(node: TableNode): boolean {
  return node.words.some((word) => word === 'history' || word === 'transition') && hasTime(node)
}

function hasTime(node: TableNode): boolean {
  return [...node.columns.values()].some(({ column }) => isTemporal(column.type))
}

function isPairKey({ table, links }: TableNode): boolean {
  const key = table.primaryKey?.columns ?? []
  return links.some((link) => link.key.columns.every((name) => key.includes(name)))
}

/** Two links make up its key, or it holds hardly anything but two links. */
function isJunction(node: TableNode): boolean {
  const { table, links } = node
  if (links.length < 2) return false
  const inLinks = (columns: readonly string[]): boolean =>
    columns.length > 0 &&
    links.filter((link) => link.key.columns.every((name) => columns.includes(name))).length >= 2
  const keyed =
    inLinks(table.primaryKey?.columns ?? []) ||
    table.uniques.some((unique) => inLinks(unique.columns))
  const own = [...node.columns.values()].filter(
    ({ column }) =>
      !links.some((link) => link.key.columns.includes(column.name)) &&
      !table.primaryKey?.columns.includes(column.name) &&
      !isTemporal(column.type),
  )
  // a pair that others point to is a thing: a copy of a film in a store
  return keyed ? own.length <= 4 : own.length === 0 && node.children.length === 0
}
