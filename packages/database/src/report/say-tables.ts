import type { ReportTable } from '@worldloom/report'

/** What was made in one line: `12345 rows in 33 tables`. */
export function sayTables(tables: readonly ReportTable[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return `${rows} rows in ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}`
}
