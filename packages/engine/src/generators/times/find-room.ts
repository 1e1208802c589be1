import type { Column } from '../../model/schema.ts'
import type { Plan } from '../../plan/plan.ts'
import { day } from './as-type.ts'
import { isFuture } from './gaps.ts'

/**
 * Seconds that a time leaves free before the anchor, so that the days which must follow it are still past: who
 * books today has not been there and left.
 */
export function findRoom(plan: Plan, tableId: string, name: string, depth = 6): number {
  if (depth === 0) return 0
  const rooms = plan.understanding.timeOrders.map(({ table, earlier, later, minimumSeconds }) => {
    const [first = '', second, ...rest] = earlier
    const isOwn = second === undefined && table === tableId && first === name
    const isChild = second === name && rest.length === 0 && parentOf(plan, table, first) === tableId
    if (!isOwn && !isChild) return 0
    const column = findColumn(plan, table, later)
    if (!column || column.nullable) return 0
    const isStrict =
      isOwn &&
      minimumSeconds >= day &&
      column.type.kind === 'date' &&
      findColumn(plan, tableId, name)?.type.kind === 'date' &&
      !mayCome(plan, tableId, column)
    return (isStrict ? 2 * minimumSeconds : 0) + findRoom(plan, table, later, depth - 1)
  })
  return Math.max(0, ...rooms)
}

function mayCome(plan: Plan, id: string, column: Column): boolean {
  const table = plan.tables[id]
  const meaning = plan.understanding.meanings[id]?.[column.name]?.name ?? ''
  return table !== undefined && isFuture({ meaning, plan, table, column })
}

function parentOf(plan: Plan, table: string, link: string): string | null {
  const keys = plan.tables[table]?.table.foreignKeys ?? []
  return keys.find((key) => key.link === link)?.parent ?? null
}

function findColumn(plan: Plan, table: string, name: string): Column | undefined {
  return plan.tables[table]?.table.columns.find((column) => column.name === name)
}
