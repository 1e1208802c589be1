import { firstColumn, type Plan, type TablePlan } from '../plan.ts'
import type { Cut } from './find-cut.ts'
import { findNeeds, type Needs } from './lower-expressions.ts'
import { expressionsOf } from './narrow-plan.ts'
import { orderOf } from './order-of.ts'

/** Columns, as `table.column`, that other tables and relations read, whenever they come. */
export function listShared(
  plan: Plan,
  needs: ReadonlyMap<string, Needs>,
  cut: Cut | null,
): ReadonlySet<string> {
  const shared = new Set<string>(cut ? [`${cut.table}.${cut.column}`] : [])
  for (const { others } of needs.values())
    for (const { table, column } of others) shared.add(`${table}.${column}`)
  for (const relation of plan.relations) {
    const { from, lookups } = relation
    if (from.kind !== 'table') continue
    const need = findNeeds(plan, from.table, expressionsOf(relation), lookups)
    for (const column of need.own) shared.add(`${from.table}.${column}`)
    for (const { table, column } of need.others) shared.add(`${table}.${column}`)
  }
  return shared
}

/**
 * What a finished statement keeps of a table: the declared columns and of those on the way only what
 * is read again. `open` are the columns still to come.
 */
export function findKept(
  { table, firstOf, columns }: TablePlan,
  available: readonly string[],
  open: readonly string[],
  needs: ReadonlyMap<string, Needs>,
  shared: ReadonlySet<string>,
): readonly string[] {
  const later = new Set(open.flatMap((name) => needs.get(`${table.id}.${name}`)?.own ?? []))
  const declared = new Set([
    ...table.columns.map(({ name }) => name),
    ...firstOf.map((_, i) => firstColumn(i)),
    orderOf(columns),
  ])
  return available.filter(
    (name) =>
      declared.has(name) || name === '#row' || later.has(name) || shared.has(`${table.id}.${name}`),
  )
}
