import { Dependencies } from '../structure/dependencies.ts'
import { isUndeclared } from '../structure/is-undeclared.ts'
import type { TableNode } from '../structure/schema-graph.ts'
import { type Phase, readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/**
 * Leaves the orders from which all others follow: of `a ≤ b`, `b ≤ c`, `a ≤ c` the first two. What
 * comes first in the list wins over what contradicts it. Where every moment just before may be
 * missing, the last one that is always there stays as well, for nothing would hold without it.
 */
export function reduceRowOrders(node: TableNode, found: readonly RowOrder[]): readonly RowOrder[] {
  const waits = new Dependencies()
  const kept = found.filter(
    (order, at) =>
      found.findIndex((other) => sameEnds(other, order)) === at &&
      waits.add(order.later, [order.earlier]),
  )
  // every row was created, whatever the schema leaves open
  const always = (name: string): boolean => {
    const found = node.columns.get(name)
    const phase = readPhase(found?.words ?? [], node.words)
    return (
      found?.column.nullable === false ||
      phase === 'created' ||
      (isUndeclared(node.table) && phase !== null && births.has(phase))
    )
  }
  const reduced = kept.filter((order) => {
    const between = kept
      .filter((other) => other.later === order.later && other !== order)
      .filter((other) => reaches(kept, order.earlier, other.earlier))
    if (between.length === 0) return true
    return always(order.earlier) && !between.some(({ earlier }) => always(earlier))
  })
  return [...reduced, ...ground(reduced, always)]
}

/** Where all that comes just before a moment may be missing, the nearest one before those that never is. */
function ground(
  orders: readonly RowOrder[],
  always: (name: string) => boolean,
): readonly RowOrder[] {
  return [...new Set(orders.map(({ later }) => later))].flatMap((later): readonly RowOrder[] => {
    const before = orders.filter((order) => order.later === later)
    if (before.some(({ earlier, needs }) => needs || always(earlier))) return []
    for (let reached = before; reached.length > 0; ) {
      const next = reached.flatMap((order) =>
        orders
          .filter(({ later: end }) => end === order.earlier)
          .map((step) => ({
            earlier: step.earlier,
            later,
            minimumSeconds: 0,
            maximumSeconds: step.maximumSeconds + order.maximumSeconds,
            why: 'What comes between the two may be missing.',
          })),
      )
      const [found] = next.filter(({ earlier }) => always(earlier))
      if (found) return [found]
      reached = next
    }
    return []
  })
}

// what brings a row into being, and is there even where a schema says so of no column
const births: ReadonlySet<Phase> = new Set<Phase>([
  'ordered',
  'registered',
  'joined',
  'hired',
  'requested',
  'issued',
])

function sameEnds(one: RowOrder, other: RowOrder): boolean {
  return one.earlier === other.earlier && one.later === other.later
}

function reaches(orders: readonly RowOrder[], from: string, to: string): boolean {
  return orders.some(
    (order) => order.earlier === from && (order.later === to || reaches(orders, order.later, to)),
  )
}
