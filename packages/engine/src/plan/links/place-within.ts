import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { linkRow, rowColumn, type TablePlan } from '../plan.ts'

/** A row's number among the rows with equal values of some columns, and how many those are. */
export function placeWithin(
  table: TablePlan,
  within: readonly string[],
): { nth: Expression; count: Expression } {
  const groups = listGroups(table, within)
  if (groups === null) return { nth: column('#nth'), count: column('#count') }
  return { nth: call('nth_in', ...groups, column(rowColumn)), count: call('count_in', ...groups) }
}

/** What the rows with equal values of some columns are grouped by, or null where these are the rows of one parent. */
export function listGroups(
  { table, rows }: TablePlan,
  within: readonly string[],
): readonly Expression[] | null {
  if (rows.kind !== 'count') {
    const lead = table.foreignKeys.find(({ link }) => link === rows.link)
    const isLead =
      lead &&
      lead.columns.length === within.length &&
      lead.columns.every((name) => within.includes(name))
    if (isLead) return null
  }
  return groupColumns({ table }, within)
}

/** The values that such rows share: where a link fills the column, the row it leads to. */
export function groupColumns(
  { table }: Pick<TablePlan, 'table'>,
  within: readonly string[],
): readonly Expression[] {
  return within.map((name) => {
    const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === name)
    return column(key ? linkRow(key.link) : name)
  })
}
