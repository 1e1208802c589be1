import type { DuckDBConnection } from '@duckdb/node-api'
import type { ProveJob } from './prove-job.ts'
import { runLimited } from './run-limited.ts'

type Checks = ProveJob['checks']

/** How many rows break each of some promises, found by one query; null where one of them cannot run. */
export async function countViolations(
  checks: Checks,
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly number[] | null> {
  const from = checks[0]?.pass?.from
  const isPass = checks.every(({ pass }) => pass !== null && pass.from === from)
  const query = isPass ? writePass(checks) : writeUnion(checks)
  const counted = await runLimited(connection, query, seconds).catch(() => null)
  if (!counted) return null
  const rows = counted.getRows()
  if (isPass) return (rows[0] ?? []).map(Number)
  const byIndex = new Map(rows.map(([index, count]) => [Number(index), Number(count)]))
  return checks.map((_, index) => byIndex.get(index) ?? Number.NaN)
}

/** One look at each row for all of them. */
function writePass(checks: Checks): string {
  const counts = checks.map(({ pass }) => `count(*) FILTER (WHERE ${pass?.where ?? 'true'})`)
  return `SELECT ${counts.join(',\n')}\nFROM ${checks[0]?.pass?.from}`
}

function writeUnion(checks: Checks): string {
  return checks
    .map(({ sql }, index) => `SELECT ${index}, count(*) FROM (\n${sql}\n)`)
    .join('\nUNION ALL ')
}
