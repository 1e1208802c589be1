import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { linkRow, rowColumn, type TablePlan } from '../plan.ts'

/** A row's number among the rows with equal values of some columns, and how many those are. */
export function placeWithin(
  table: TablePlan,
  within: readonly string[],
): { nth: Expression; count: Expression } {
  const { rows } = table
  if (rows.kind !== 'count') {
    const lead = table.table.foreignKeys.find(({ link }) => link === rows.link)
    const isLead =
      lead &&
      lead.columns.length === within.length &&
      lead.columns.every((name) => within.includes(name))
    if (isLead) return { nth: column('#nth'), count: column('#count') }
  }
  const groups = within.map((name) => {
    const key = table.table.foreignKeys.find(
      ({ columns }) => columns.length === 1 && columns[0] === name,
    )
    return column(key ? linkRow(key.link) : name)
  })
  return { nth: call('nth_in', ...groups, column(rowColumn)), count: call('count_in', ...groups) }
}
