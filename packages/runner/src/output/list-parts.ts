import type { DuckDBConnection } from '@duckdb/node-api'
import { readSortedView } from '../generate/read-sorted-view.ts'
import { quoteName } from '../sql/quote.ts'

/** How large tables are cut, in rows. */
export interface PartLimits {
  /** The most that one file holds. */
  readonly whole: number
  /** What a part holds, except for the last. */
  readonly part: number
}

/** To sort more rows at once than `whole` takes the disk, and three times as long a row. */
const usual: PartLimits = { whole: 2 ** 24, part: 2 ** 22 }

/**
 * The SELECTs that give the rows of a large table, part after part in their order, or none for a table that one file
 * holds. They are read from the statement of the plan that shows the table: each part is sorted alone, by the number
 * that orders the whole.
 */
export async function listParts(
  connection: DuckDBConnection,
  statements: readonly string[],
  table: string,
  limits: PartLimits = usual,
): Promise<readonly string[]> {
  const head = `CREATE OR REPLACE VIEW ${quoteName(table)} AS\n`
  const statement = statements.find((each) => each.startsWith(head) || each.includes(`\n${head}`))
  const view = statement === undefined ? null : readSortedView(statement)
  if (statement === undefined || view === null) return []
  const { ending, read, row, work, column } = view
  const counted = await connection.runAndReadAll(
    `SELECT count(*), min(${row}.${column}), max(${row}.${column}) FROM ${work}`,
  )
  const [rows = 0, first = 0, last = 0] = (counted.getRows()[0] ?? []).map(Number)
  // where numbers are far apart, parts of them would be many and small
  if (rows <= limits.whole || last - first >= 2 * rows) return []
  const columns = statement.slice(statement.indexOf(head) + head.length, -ending.length)
  const count = Math.ceil((last - first + 1) / limits.part)
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * limits.part
    const isWithin = `${column} >= ${start} AND ${column} < ${start + limits.part}`
    return `${columns}FROM ${read}\nWHERE ${isWithin}\nORDER BY ${column}`
  })
}
