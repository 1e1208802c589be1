import type { DuckDBConnection } from '@duckdb/node-api'

/**
 * A view of the plan without its sort, where the rows on the way stand in that order already. DuckDB keeps the
 * order of rows where one thread makes them, or several without a join; where several join, the sort stays. To sort is to hold the whole table in memory, and to write it with one thread.
 */
export async function skipSort(connection: DuckDBConnection, sql: string): Promise<string> {
  const found = sql.match(sorted)
  if (!found) return sql
  const [sort, read, row, work, column] = found
  // numbers that rise by one from row to row
  const result = await connection.runAndReadAll(
    `SELECT coalesce(min(${row}.${column} - rowid) = max(${row}.${column} - rowid), true) FROM ${work}`,
  )
  return result.getRows()[0]?.[0] === true ? sql.replace(sort, `FROM ${read};`) : sql
}

const sorted =
  /FROM (\(SELECT ("(?:[^"]|"")*")\.\* FROM (work\."(?:[^"]|"")*")\))\nORDER BY ("(?:[^"]|"")*");$/
