import { isNullable } from '../links/find-needed.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows } from './estimate-rows.ts'
import { more, noteLimit } from './note-limit.ts'

/** Where a table has no rows, nothing that must lead to one of them has any. */
export function limitOrphans(plan: Plan): Plan {
  for (const current of Object.values(plan.tables)) {
    const { table, rows, given } = current
    if (rows.kind !== 'count' || rows.rows === 0 || given > 0) continue
    const empty = findEmpty(plan, current)
    if (!empty) continue
    const noted = noteLimit(plan, current, 0, `"${empty}" has no row to lead to`, more(empty))
    const why = `no rows, for ${empty} has none`
    return limitOrphans(
      change(noted, noted.tables[table.id] ?? current, { rows: { kind: 'count', rows: 0, why } }),
    )
  }
  return plan
}

/** A table without rows that each row must lead to. */
function findEmpty(plan: Plan, { table }: TablePlan): string | null {
  const found = table.foreignKeys.find(
    (key) =>
      key.parent !== table.id &&
      plan.tables[key.parent] &&
      !isNullable(table.columns, key) &&
      estimateRows(plan, key.parent) === 0,
  )
  return found?.parent ?? null
}
