import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { buildCheckContext, countTogether, type DataPromise, listPromises } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { PlannedRun } from '../plan-run.ts'

/** The pairs that are not found together as often as asked for, since the parents of the rows that stand cannot hold them so often. */
export async function findLowLifts(
  connection: Connection,
  { inputs, compiled }: PlannedRun,
): Promise<readonly Diagnostic[]> {
  const { now, range } = compiled.plan.settings
  // a part of the rows tells nothing
  if (range) return []
  const context = buildCheckContext({ ...inputs, now })
  const faults: Diagnostic[] = []
  for (const promise of listPromises({ ...inputs, now })) {
    if (promise.claim.kind !== 'lift') continue
    const { counts, isLow, why } = countTogether(promise.claim, promise.table, context)
    const query = `SELECT ${why} FROM (${counts}) AS c WHERE ${isLow}`
    const [low] = (await connection.runAndReadAll(query)).getRows()
    if (low) faults.push(build(promise, String(low[0])))
  }
  return faults
}

function build({ name, table, place }: DataPromise, why: string): Diagnostic {
  const message = `The rows of "${table}" cannot bring ${name} together so often: ${why}.`
  const hint =
    'Ask for a smaller lift, let more rows share a parent, or make what is common rarer: a lift is at most one in the share of the parents that hold either thing.'
  return buildFault('TOGETHER_UNREACHABLE', message, hint, place)
}
