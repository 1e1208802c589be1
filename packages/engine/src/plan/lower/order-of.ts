import { type ColumnPlan, orderColumn, rowColumn } from '../plan.ts'

/** The column in whose order a table's rows are written. */
export function orderOf(columns: readonly ColumnPlan[]): string {
  return columns.some(({ name }) => name === orderColumn) ? orderColumn : rowColumn
}
