import type { Plan, TablePlan } from '../plan.ts'
import { findNeeds, type Needs } from './lower-expressions.ts'

/** Columns, as `table.column`, that other tables and relations read, whenever they come. */
export function listShared(plan: Plan, needs: ReadonlyMap<string, Needs>): ReadonlySet<string> {
  const shared = new Set<string>()
  for (const { others } of needs.values())
    for (const { table, column } of others) shared.add(`${table}.${column}`)
  for (const { from, columns, where, groupBy, lookups } of plan.relations) {
    if (from.kind !== 'table') continue
    const expressions = [
      ...columns.map(({ expression }) => expression),
      ...(where ? [where] : []),
      ...groupBy,
    ]
    const need = findNeeds(plan, from.table, expressions, lookups)
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
  { table }: TablePlan,
  available: readonly string[],
  open: readonly string[],
  needs: ReadonlyMap<string, Needs>,
  shared: ReadonlySet<string>,
): readonly string[] {
  const later = new Set(open.flatMap((name) => needs.get(`${table.id}.${name}`)?.own ?? []))
  const declared = new Set(table.columns.map(({ name }) => name))
  return available.filter(
    (name) =>
      declared.has(name) || name === '#row' || later.has(name) || shared.has(`${table.id}.${name}`),
  )
}
