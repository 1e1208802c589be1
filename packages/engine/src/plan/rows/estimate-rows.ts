import { call, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** How many rows a table will have: exact where it is counted, the mean where parents decide. */
export function estimateRows(plan: Plan, table: string, seen: readonly string[] = []): number {
  const found = plan.tables[table]
  if (!found || seen.includes(table)) return 0
  if (found.rows.kind !== 'per-parent') return found.rows.rows
  const parent = parentOf(found, found.rows.link)
  return Math.round(found.rows.mean * estimateRows(plan, parent, [...seen, table]))
}

/** The row count as an expression: a number where it is known, else counted when the table is there. */
export function countRows(plan: Plan, table: string): Expression {
  return isCounted(plan, table) ? number(estimateRows(plan, table)) : call('rows_of', text(table))
}

/** Whether a table's row count is known before anything runs. */
export function isCounted(plan: Plan, table: string): boolean {
  const found = plan.tables[table]
  if (!found) return false
  return found.rows.kind === 'count'
}

/** The id of the table a link leads to. */
export function parentOf({ table }: TablePlan, link: string): string {
  const found = table.foreignKeys.find((key) => key.link === link)
  if (!found) throw new Error(`Table "${table.id}" has no link "${link}"`)
  return found.parent
}

/** Whether the rows of a table are counted for those of another, or for what that other brings. */
export function isBroughtBy(plan: Plan, id: string, other: string): boolean {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    if (at === other) return true
    seen.add(at)
    const table = plan.tables[at]
    if (!table || table.rows.kind === 'count') return false
    at = parentOf(table, table.rows.link)
  }
  return false
}
