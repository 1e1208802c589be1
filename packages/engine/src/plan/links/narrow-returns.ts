import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'

/**
 * A key that holds the row's own key, as (id, address_id) → (user_id, id) does, is made of its other columns: the row's
 * own is there before any address, and the agreement with the row itself says which addresses it may lead to.
 */
export function narrowReturns(plan: Plan): Plan {
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const foreignKeys = table.table.foreignKeys.map((key) => narrow(plan, table, key))
    return [table.table.id, { ...table, table: { ...table.table, foreignKeys } }]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

function narrow(plan: Plan, { table }: TablePlan, key: ForeignKey): ForeignKey {
  const agreement = plan.understanding.agreements.find(
    (found) => found.table === table.id && found.link === key.link && found.anchor.length === 0,
  )
  const home = plan.tables[key.parent]?.table.foreignKeys.find(
    ({ link }) => link === agreement?.path[0],
  )
  if (!home) return key
  const kept = key.parentColumns.flatMap((name, at) => (home.columns.includes(name) ? [] : [at]))
  if (kept.length === 0 || kept.length === key.columns.length) return key
  return {
    ...key,
    columns: kept.map((at) => key.columns[at] ?? ''),
    parentColumns: kept.map((at) => key.parentColumns[at] ?? ''),
  }
}
