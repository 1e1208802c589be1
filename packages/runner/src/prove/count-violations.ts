import type { DuckDBConnection } from '@duckdb/node-api'
import { mergeJoins, printJoin } from '@worldloom/engine'
import { countEach } from './count-each.ts'
import { groupCases } from './group-cases.ts'
import type { ProveJob } from './prove-job.ts'
import { runLimited } from './run-limited.ts'

type Checks = ProveJob['checks']

/**
 * How many rows break each of some promises, found by one query: null where it cannot run, NaN for a
 * promise of which it tells only that one of its kind is broken.
 */
export async function countViolations(
  checks: Checks,
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly number[] | null> {
  const from = checks[0]?.pass?.from
  const isPass = checks.every(({ pass }) => pass !== null && pass.from === from)
  return isPass ? countPass(checks, seconds, connection) : countUnion(checks, seconds, connection)
}

/** One look at each row for all of them. */
async function countPass(
  checks: Checks,
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly number[] | null> {
  const groups = groupCases(checks)
  const counts = groups.map(({ where }) => `count(*) FILTER (WHERE ${where})`)
  const joins = mergeJoins(checks.flatMap(({ pass }) => pass?.joins ?? []))
  const from = [checks[0]?.pass?.from, ...joins.map(printJoin)].join('\n')
  const query = `SELECT ${counts.join(',\n')}\nFROM ${from}`
  const counted = await runLimited(connection, query, seconds).catch(() => null)
  if (!counted) return null
  const found = (counted.getRows()[0] ?? []).map(Number)
  const violations = new Map(
    groups.flatMap(({ members }, index) => {
      const count = found[index] ?? Number.NaN
      const own = members.length > 1 && count > 0 ? Number.NaN : count
      return members.map((check) => [check, own] as const)
    }),
  )
  return checks.map((check) => violations.get(check) ?? Number.NaN)
}

async function countUnion(
  checks: Checks,
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly number[] | null> {
  const queries = checks.map(({ sql }) => `SELECT count(*) FROM (\n${sql}\n)`)
  return countEach(queries, seconds, connection)
}
