import type { DuckDBConnection } from '@duckdb/node-api'
import { shareOut } from '../sql/share-out.ts'
import { countEach } from './count-each.ts'
import { cutList } from './cut-list.ts'
import type { CheckOutcome, LoadedTable, ProveJob } from './prove-job.ts'
import { runCheck } from './run-check.ts'
import { runTells } from './run-tells.ts'

type Checks = ProveJob['checks']

/** Runs all checks of a job. */
export async function runChecks(
  { checks, limits }: ProveJob,
  tables: readonly LoadedTable[],
  connections: readonly DuckDBConnection[],
): Promise<readonly CheckOutcome[]> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  // over few rows planning is what costs, and shared; over many, each check gets all the memory
  const isSmall = rows < 1_000_000
  const kept = await runTells(checks, limits.seconds, connections, isSmall)
  const known = new Set(kept.map(({ promise }) => promise))
  const open = checks.filter(({ promise }) => !known.has(promise))
  const outcomes = await shareOut(
    cutList(open, isSmall ? 25 : 1),
    connections,
    (batch, connection) => runBatch(batch, limits.seconds, connection),
  )
  return [...kept, ...outcomes.flat()]
}

/** Counts together; only what is broken, or may have broken the others, is looked at alone. */
async function runBatch(
  batch: Checks,
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly CheckOutcome[]> {
  const start = performance.now()
  const queries = batch.map(({ sql }) => `SELECT count(*) FROM (\n${sql}\n)`)
  const counts = batch.length > 1 ? await countEach(queries, seconds, connection) : null
  const share = (performance.now() - start) / 1000 / batch.length
  const outcomes: CheckOutcome[] = []
  for (const [index, check] of batch.entries()) {
    const kept = { promise: check.promise, violations: 0, examples: [], seconds: share }
    outcomes.push(counts?.[index] === 0 ? kept : await runCheck(check, seconds, connection))
  }
  return outcomes
}
