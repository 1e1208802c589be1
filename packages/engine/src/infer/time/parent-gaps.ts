import type { Roles } from '../agreements/is-ownership.ts'
import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'
import { day, type Gap, getPhaseGap, hour, minute } from './gaps.ts'
import { type Phase, readPhase } from './phases.ts'

const gap = (minimumSeconds: number, maximumSeconds: number): Gap => ({
  minimumSeconds,
  maximumSeconds,
})

/** How long after its parent a row usually comes, by what the row is. */
export function getParentGap(graph: SchemaGraph, roles: Roles, link: Link, later: string): Gap {
  const child = getTable(graph, link.child)
  const head = child.head
  // posts and pays change over years, an order's status within days
  if (head === 'history' && roles[link.parent]?.kind === 'entity') return gap(0, 1500 * day)
  const parent = getTable(graph, link.parent)
  const isBill = parent.head === 'invoice' || parent.head === 'bill'
  if (head === 'payment' && isBill) return gap(hour, 25 * day)
  if (parent.head === 'appointment' && head === 'visit') return gap(0, 40 * minute)
  if (tasks.has(parent.head) && head === 'submission') return gap(day / 2, 16 * day)
  const known = byHead[head]
  const owned = roles[link.child]?.owner === link.name
  if (known && (owned || roles[link.parent]?.kind !== 'entity')) return known
  const phase = readPhase(child.columns.get(later)?.words ?? [], child.words)
  // promised for about when it comes: some come later
  if (owned && phase === 'due') return gap(2 * day, 20 * day)
  if (owned && phase !== null && farPhases.has(phase))
    return getPhaseGap('created', phase, child.words)
  if (owned && roles[link.parent]?.kind === 'event') return gap(0, 5 * minute)
  // what hangs on one happening alone is a part of it: what is prescribed at a visit
  const isAlone = child.links.length === 1 && link.required
  if (isAlone && roles[link.parent]?.kind === 'event') return gap(0, hour)
  // looks, searches and what lies in a basket come as long as somebody is there, not in the first weeks
  const isLater = roles[link.child]?.kind === 'event' || baskets.test(child.words.join(' '))
  return owned && !isLater ? gap(0, 30 * day) : gap(hour, 400 * day)
}

const baskets = /\b(cart|basket)\b/

const tasks: ReadonlySet<string> = new Set('assignment homework task exercise'.split(' '))

// a part that is told by when it was sent or came
const farPhases: ReadonlySet<Phase> = new Set<Phase>([
  'shipped',
  'delivered',
  'received',
  'returned',
  'refunded',
  'completed',
])

const byHead: Readonly<Record<string, Gap>> = {
  payment: gap(30, 2 * hour),
  invoice: gap(0, day),
  shipment: gap(4 * hour, 3 * day),
  delivery: gap(day, 6 * day),
  dispensing: gap(15 * minute, 2 * day),
  dispense: gap(15 * minute, 2 * day),
  fill: gap(15 * minute, 2 * day),
  return: gap(2 * day, 30 * day),
  refund: gap(day, 30 * day),
  review: gap(2 * day, 60 * day),
  rating: gap(2 * day, 60 * day),
  comment: gap(minute, 7 * day),
  reply: gap(minute, 2 * day),
  answer: gap(5 * minute, 7 * day),
  message: gap(10, 2 * day),
  vote: gap(minute, 14 * day),
  bid: gap(minute, 7 * day),
  history: gap(0, 4 * day),
  event: gap(hour, 4 * day),
  tracking: gap(hour, 4 * day),
}
