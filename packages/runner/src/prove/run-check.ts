import type { DuckDBConnection } from '@duckdb/node-api'
import { describeFailure, runLimited } from '../sql/run-limited.ts'
import type { CheckOutcome, ProveJob, Violation } from './prove-job.ts'

/** Runs one check: how many rows break the promise, and the first ten. A check that cannot run is broken. */
export async function runCheck(
  { promise, sql }: ProveJob['checks'][number],
  seconds: number,
  connection: DuckDBConnection,
): Promise<CheckOutcome> {
  const start = performance.now()
  const took = (): number => (performance.now() - start) / 1000
  const query = [
    `SELECT count(*), CAST(to_json(arg_min({'row': "row", 'key': "key", 'why': "why"}, "row", 10)) AS VARCHAR)`,
    `FROM (\n${sql}\n)`,
  ].join('\n')
  try {
    const [violations, examples] = (await runLimited(connection, query, seconds)).getRows()[0] ?? []
    return {
      promise,
      violations: Number(violations),
      examples: typeof examples === 'string' ? readExamples(examples) : [],
      seconds: took(),
    }
  } catch (failure) {
    const why = `the check could not run: ${describeFailure(failure)}`
    return { promise, violations: 1, examples: [{ row: 0, key: '', why }], seconds: took() }
  }
}

function readExamples(json: string): readonly Violation[] {
  const rows = JSON.parse(json) as { row: number; key: string | null; why: string | null }[] | null
  return (rows ?? []).map(({ row, key, why }) => ({ row, key: key ?? '', why: why ?? '' }))
}
