import type { DuckDBConnection } from '@duckdb/node-api'
import type { CheckOutcome, LoadedTable, ProveJob } from './prove-job.ts'
import { countViolations, runCheck } from './run-check.ts'
import { shareOut } from './share-out.ts'

/** Runs all checks of a job; what they find comes in the order of the checks. */
export async function runChecks(
  { checks, limits }: ProveJob,
  tables: readonly LoadedTable[],
  connections: readonly DuckDBConnection[],
): Promise<readonly CheckOutcome[]> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  // over few rows planning is what costs, and shared; over many, each check gets all the memory
  const size = rows < 1_000_000 ? 25 : 1
  const batches = Array.from({ length: Math.ceil(checks.length / size) }, (_, index) =>
    checks.slice(index * size, (index + 1) * size),
  )
  const outcomes = await shareOut(batches, connections, (batch, connection) =>
    runBatch(batch, limits.seconds, connection),
  )
  return outcomes.flat()
}

/** Counts together; only what is broken, or may have broken the others, is looked at alone. */
async function runBatch(
  batch: ProveJob['checks'],
  seconds: number,
  connection: DuckDBConnection,
): Promise<readonly CheckOutcome[]> {
  const start = performance.now()
  const counts = batch.length > 1 ? await countViolations(batch, seconds, connection) : null
  const share = (performance.now() - start) / 1000 / batch.length
  const outcomes: CheckOutcome[] = []
  for (const [index, check] of batch.entries()) {
    const kept = { promise: check.promise, violations: 0, examples: [], seconds: share }
    outcomes.push(counts?.[index] === 0 ? kept : await runCheck(check, seconds, connection))
  }
  return outcomes
}
