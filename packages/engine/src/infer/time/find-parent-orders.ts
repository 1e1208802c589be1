import type { Roles } from '../agreements/is-ownership.ts'
import { isTemporal } from '../structure/columns.ts'
import { Dependencies } from '../structure/dependencies.ts'
import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import type { Agreement, TimeOrder } from '../understanding.ts'
import { findPhasePath } from './find-phase-path.ts'
import { findPlannedTime } from './find-planned-time.ts'
import { findStartAhead } from './find-start-ahead.ts'
import { fitGap } from './gaps.ts'
import { isPast } from './is-past.ts'
import { getParentGap } from './parent-gaps.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** A row comes after the rows it points to: an order after its user signed up, a review after delivery. */
export function findParentOrders(
  graph: SchemaGraph,
  roles: Roles,
  agreements: readonly Agreement[],
  rowOrders: ReadonlyMap<string, readonly RowOrder[]>,
): readonly TimeOrder[] {
  const waits = new Dependencies()
  const links = [...graph.values()]
    .flatMap((node) => node.links)
    .filter((link) => isPast(graph, roles, link) && !isCopy(graph, agreements, link))
  // required links first: where tables wait for each other, those that may be missing give way
  const sure = links.toSorted((a, b) => Number(b.required) - Number(a.required))
  const schema = { tables: [...graph.values()].map(({ table }) => table) }
  return sure.flatMap((link) => {
    const node = getTable(graph, link.child)
    // a place is taken before that which it is for begins
    if (findStartAhead(schema, node.table)?.[0] === link.name) return []
    if (!waits.add(node.id, [link.parent])) return []
    const orders = rowOrders.get(node.id) ?? []
    const due = new Set(listDue(node, orders))
    const isOwner = roles[node.id]?.owner === link.name
    const laters = listFirstMoments(node, roles, orders).filter((at) => isOwner || !due.has(at))
    return laters.flatMap((later) =>
      [
        findBirthPath(graph, roles, link) ?? findPlan(graph, link, node),
        findPhasePath(graph, roles, node, link),
      ].flatMap((path) =>
        path && !isAgreed(graph, agreements, link, path)
          ? [orderAfter(graph, roles, link, path, node, later)]
          : [],
      ),
    )
  })
}

/** When that took place which a row tells of, where its parent says no more than when it was to be. */
function findPlan(graph: SchemaGraph, link: Link, node: TableNode): readonly string[] | null {
  const time = outcomes.has(node.head) ? findPlannedTime(getTable(graph, link.parent).table) : null
  return time ? [link.name, time.name] : null
}

const outcomes: ReadonlySet<string> = new Set(
  'visit encounter consultation review rating feedback attendance treatment result prescription diagnosis note'.split(
    ' ',
  ),
)

// what a link copies from another, that other's row came after
function isCopy(
  graph: SchemaGraph,
  agreements: readonly Agreement[],
  { child, name }: Link,
): boolean {
  return agreements.some(
    ({ table, link, path, anchor }) =>
      table === child && link === name && path.length === 0 && isRequired(graph, child, anchor[0]),
  )
}

// the owner of a parent without a birth of its own, where another link leads to the same owner
function isAgreed(
  graph: SchemaGraph,
  agreements: readonly Agreement[],
  { child, name }: Link,
  earlier: readonly string[],
): boolean {
  return agreements.some(
    ({ table, link, path, anchor }) =>
      table === child &&
      link === name &&
      path.length > 0 &&
      path.every((step, at) => earlier[at + 1] === step) &&
      isRequired(graph, child, anchor[0]),
  )
}

function isRequired(graph: SchemaGraph, table: string, name: string | undefined): boolean {
  return getTable(graph, table).links.some((link) => link.name === name && link.required)
}

/** The row's birth or, without one, the moments nothing in the row comes before. */
function listFirstMoments(
  node: TableNode,
  roles: Roles,
  orders: readonly RowOrder[],
): readonly string[] {
  const role = roles[node.id]
  // an order's line is due some time after the order, whenever it is shipped
  const due = role?.owner ? listDue(node, orders) : []
  if (role?.birth) return [...new Set([...findActs(node, role.birth, orders), ...due])]
  return [...node.columns.values()]
    .filter(({ column, words }) => {
      const phase = isTemporal(column.type) ? readPhase(words, node.words) : null
      const happens = phase !== null && !timeless.has(phase)
      // a part's period begins within the life of what it is a part of: a salary after the hiring
      const opens = role?.owner != null && orders.some((order) => order.earlier === column.name)
      return (happens || opens) && !orders.some((order) => order.later === column.name)
    })
    .map(({ column }) => column.name)
    .concat(due)
}

/** What is written down once it has happened follows the parents by what has happened, so that both do. */
function findActs(node: TableNode, birth: string, orders: readonly RowOrder[]): readonly string[] {
  const acts = orders
    .filter(({ later }) => later === birth)
    .map(({ earlier }) => earlier)
    .filter((name) => readPhase(node.columns.get(name)?.words ?? [], node.words) !== 'born')
  const isSure = acts.some((name) => node.columns.get(name)?.column.nullable === false)
  return isSure ? acts : [birth, ...acts]
}

function listDue(node: TableNode, orders: readonly RowOrder[]): readonly string[] {
  return [...node.columns.values()]
    .filter(({ column, words }) => {
      const isDue = isTemporal(column.type) && readPhase(words, node.words) === 'due'
      return isDue && !orders.some((order) => order.later === column.name)
    })
    .map(({ column }) => column.name)
}

const timeless: ReadonlySet<Phase> = new Set<Phase>(['born', 'due', 'hired', 'published', 'left'])

function findBirthPath(
  graph: SchemaGraph,
  roles: Roles,
  link: Link,
  depth = 2,
): readonly string[] | null {
  const role = roles[link.parent]
  if (role?.birth) return [link.name, role.birth]
  const next = getTable(graph, link.parent).links.find((other) => other.name === role?.owner)
  const rest = next && depth > 0 ? findBirthPath(graph, roles, next, depth - 1) : null
  return rest ? [link.name, ...rest] : null
}

function orderAfter(
  graph: SchemaGraph,
  roles: Roles,
  link: Link,
  path: readonly string[],
  node: TableNode,
  later: string,
): TimeOrder {
  const earlierType = getPathType(graph, node, path)
  const laterType = node.columns.get(later)?.column.type ?? earlierType
  const gap = fitGap(getParentGap(graph, roles, link, later), earlierType, laterType)
  const why = `A ${node.table.name} comes after the ${getTable(graph, link.parent).table.name} it points to.`
  return { table: node.id, earlier: path, later, ...gap, why }
}

function getPathType(
  graph: SchemaGraph,
  node: TableNode,
  path: readonly string[],
): TableNode['table']['columns'][number]['type'] {
  const [first, ...rest] = path
  const link = rest.length > 0 ? node.links.find((other) => other.name === first) : undefined
  if (link) return getPathType(graph, getTable(graph, link.parent), rest)
  return node.columns.get(first ?? '')?.column.type ?? { kind: 'timestamp', zone: false }
}
