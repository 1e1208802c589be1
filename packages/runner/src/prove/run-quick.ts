import type { DuckDBConnection } from '@duckdb/node-api'
import { countEach } from './count-each.ts'
import type { CheckOutcome, ProveJob } from './prove-job.ts'
import { shareOut } from './share-out.ts'

type Checks = ProveJob['checks']

/** The outcomes of checks that a quick query can tell are kept; the others are left to their full queries. */
export async function runQuick(
  checks: Checks,
  seconds: number,
  connections: readonly DuckDBConnection[],
  cut: (checks: Checks) => readonly Checks[],
): Promise<readonly CheckOutcome[]> {
  const kept = new Map<string, CheckOutcome>()
  const rounds = Math.max(0, ...checks.map(({ quick }) => quick.length))
  for (let round = 0; round < rounds; round += 1) {
    const open = checks.filter(({ promise, quick }) => !kept.has(promise) && quick.length > round)
    await shareOut(cut(open), connections, async (batch, connection) => {
      const start = performance.now()
      const queries = batch.map(({ quick }) => quick[round] ?? 'SELECT 1')
      const counts = await countEach(queries, seconds, connection)
      const share = (performance.now() - start) / 1000 / batch.length
      for (const [index, { promise }] of batch.entries())
        if (counts?.[index] === 0)
          kept.set(promise, { promise, violations: 0, examples: [], seconds: share })
    })
  }
  return [...kept.values()]
}
