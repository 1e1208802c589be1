import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Whether a link on the path may be absent. */
export function mayBreakOff(plan: Plan, start: TablePlan, path: readonly string[]): boolean {
  let table: TablePlan | undefined = start
  for (const link of path) {
    const key: ForeignKey | undefined = table?.table.foreignKeys.find(
      (candidate) => candidate.link === link,
    )
    const columns = table?.table.columns.filter(({ name }) => key?.columns.includes(name)) ?? []
    if (columns.some(({ nullable }) => nullable)) return true
    table = key && plan.tables[key.parent]
  }
  return false
}
