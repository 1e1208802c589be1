import type { Check } from '../model/schema.ts'
import type { Rules } from '../rules/rules.ts'
import type { Expression } from '../sql/expression.ts'
import { childrenOf } from '../sql/walk.ts'
import type { Roles } from './agreements/is-ownership.ts'
import type { SchemaGraph, TableNode } from './structure/schema-graph.ts'
import { findCheckOrders } from './time/find-check-orders.ts'
import { findCourseOrders } from './time/find-course-orders.ts'
import { findDayOrders } from './time/find-day-orders.ts'
import { findLaterOrders } from './time/find-later-orders.ts'
import { findListedOrders } from './time/find-listed-orders.ts'
import { findParentOrders } from './time/find-parent-orders.ts'
import { findPeriodOrders } from './time/find-period-orders.ts'
import { findPhaseOrders } from './time/find-phase-orders.ts'
import { findPlannedOrders } from './time/find-planned-orders.ts'
import { findSpanOrders } from './time/find-span-orders.ts'
import { reduceRowOrders } from './time/reduce-row-orders.ts'
import type { RowOrder } from './time/row-order.ts'
import type { Agreement, TimeOrder } from './understanding.ts'

/**
 * What comes before what: within a row by its CHECKs, then by its periods, then by the usual course
 * of things, then as it is listed; and after the rows it points to.
 */
export function findTimeOrders(
  graph: SchemaGraph,
  roles: Roles,
  rules: Rules,
  agreements: readonly Agreement[],
): readonly TimeOrder[] {
  const rowOrders = new Map([...graph.values()].map((node) => [node.id, findRowOrders(node)]))
  const own = [...rowOrders].flatMap(([table, orders]) =>
    orders.map(({ earlier, ...order }) => ({ table, ...order, earlier: [earlier] })),
  )
  return [...own, ...findParentOrders(graph, roles, agreements, rowOrders)].filter(
    ({ table, later }) => isOpen(graph, rules, table, later),
  )
}

function findRowOrders(node: TableNode): readonly RowOrder[] {
  return reduceRowOrders(node, [
    ...findCheckOrders(node),
    ...findDayOrders(node),
    ...findCourseOrders(node),
    ...findPeriodOrders(node),
    ...findSpanOrders(node),
    ...findPlannedOrders(node),
    ...findPhaseOrders(node),
    ...findLaterOrders(node),
    ...findListedOrders(node),
  ])
}

// a rule for the later column, a check with fixed days, or the database itself says when it is
function isOpen(graph: SchemaGraph, rules: Rules, table: string, later: string): boolean {
  if (isFixed(graph.get(table)?.table.checks ?? [], later)) return false
  const ruled = (rules.tables[table]?.columns[later]?.cases.length ?? 0) > 0
  return !ruled && graph.get(table)?.columns.get(later)?.column.generated === null
}

function isFixed(checks: readonly Check[], column: string): boolean {
  const mentions = (part: Expression): boolean =>
    (part.kind === 'column' && part.path[0] === column) || childrenOf(part).some(mentions)
  const compares = (part: Expression): boolean => {
    if (part.kind !== 'binary') return childrenOf(part).some(compares)
    const { operator, left, right } = part
    const sides = [left, right]
    const hasDay = sides.some(({ kind }) => kind === 'date' || kind === 'timestamp')
    if (['<', '<=', '>', '>=', '='].includes(operator) && hasDay) return sides.some(mentions)
    return sides.some(compares)
  }
  return checks.some(({ expression }) => expression !== null && compares(expression))
}
