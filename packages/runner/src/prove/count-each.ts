import type { DuckDBConnection } from '@duckdb/node-api'
import { runLimited } from '../sql/run-limited.ts'

/** The numbers that some queries of one number give, asked for together; null where one cannot run. */
export async function countEach(
  queries: readonly string[],
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly number[] | null> {
  const union = queries.map((query, index) => `SELECT ${index}, (\n${query}\n)`)
  const counted = await runLimited(connection, union.join('\nUNION ALL '), seconds).catch(
    () => null,
  )
  if (!counted) return null
  const byIndex = new Map(counted.getRows().map(([index, count]) => [Number(index), Number(count)]))
  return queries.map((_, index) => byIndex.get(index) ?? Number.NaN)
}
