import type { DuckDBValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'

/** Where a story is solved, and where all its rows are if that is another place. */
export interface Ground {
  readonly connection: Connection
  readonly whole: Connection | null
}

/** The first column of what a question finds in each place. */
export async function askEach(
  { connection, whole }: Ground,
  sql: string,
  values: DuckDBValue[] = [],
): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (const each of whole ? [connection, whole] : [connection]) {
    const reader = await each.runAndReadAll(sql, values)
    found.push(...reader.getRows().map(([value]) => value))
  }
  return found
}
