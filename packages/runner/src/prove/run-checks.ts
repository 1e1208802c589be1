import type { DuckDBConnection } from '@duckdb/node-api'
import { countViolations } from './count-violations.ts'
import type { CheckOutcome, LoadedTable, ProveJob } from './prove-job.ts'
import { runCheck } from './run-check.ts'
import { runQuick } from './run-quick.ts'
import { shareOut } from './share-out.ts'

type Checks = ProveJob['checks']

/** Runs all checks of a job. */
export async function runChecks(
  { checks, limits }: ProveJob,
  tables: readonly LoadedTable[],
  connections: readonly DuckDBConnection[],
): Promise<readonly CheckOutcome[]> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  // over few rows planning is what costs, and shared; over many, each check gets all the memory
  const size = rows < 1_000_000 ? 25 : 1
  const quick = await runQuick(checks, limits.seconds, connections, (open) => cut(open, size))
  const known = new Set(quick.map(({ promise }) => promise))
  const { passes, others } = groupByRows(checks.filter(({ promise }) => !known.has(promise)))
  const batches = [...passes.flatMap((pass) => cut(pass, 50)), ...cut(others, size)]
  const outcomes = await shareOut(batches, connections, (batch, connection) =>
    runBatch(batch, limits.seconds, connection),
  )
  return [...quick, ...outcomes.flat()]
}

/** The checks that can be counted in one pass over the same rows, and those that stand alone. */
function groupByRows(checks: Checks): {
  readonly passes: readonly Checks[]
  readonly others: Checks
} {
  const groups = Object.values(Object.groupBy(checks, ({ pass }) => nameRows(pass)))
  const passes = groups.filter((group) => group !== undefined && group.length > 1 && group[0]?.pass)
  const counted = new Set(passes.flat())
  return {
    passes: passes.filter((group) => group !== undefined),
    others: checks.filter((check) => !counted.has(check)),
  }
}

/** Checks that join other tables go together, so that those that join none need not wait for a join. */
function nameRows(pass: Checks[number]['pass']): string {
  return pass ? `${pass.from}${pass.joins.length > 0 ? ' and others' : ''}` : ''
}

function cut(checks: Checks, size: number): readonly Checks[] {
  return Array.from({ length: Math.ceil(checks.length / size) }, (_, index) =>
    checks.slice(index * size, (index + 1) * size),
  )
}

/** Counts together; only what is broken, or may have broken the others, is looked at alone. */
async function runBatch(
  batch: Checks,
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
