import type { DuckDBConnection } from '@duckdb/node-api'
import { readSortedView } from './read-sorted-view.ts'

/** The rows that one thread takes at a time: as many as stand in a block of a table. */
const rowsAtATime = 122_880

/**
 * A view of the plan without its sort, where the rows on the way stand in that order already. DuckDB keeps the
 * order of rows where one thread makes them, or several without a join; where several join, the sort stays. It
 * stays as well where several threads made rows of which each gave many (`isUneven`): they stand in order, but in blocks
 * that end elsewhere in each run, and so would those of a Parquet file. To sort is to hold the whole table in
 * memory, and to write it with one thread.
 */
export async function skipSort(
  connection: DuckDBConnection,
  sql: string,
  isUneven: (work: string) => boolean,
): Promise<string> {
  const view = readSortedView(sql)
  if (!view) return sql
  const { ending, read, row, work, column } = view
  const most = isUneven(work) ? rowsAtATime : Number.MAX_SAFE_INTEGER
  // numbers that rise by one from row to row
  const result = await connection.runAndReadAll(
    `SELECT count(*) <= ${most} AND coalesce(min(${row}.${column} - rowid) = max(${row}.${column} - rowid), true) FROM ${work}`,
  )
  return result.getRows()[0]?.[0] === true ? `${sql.slice(0, -ending.length)}FROM ${read};` : sql
}
