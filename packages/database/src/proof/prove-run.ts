import { join } from 'node:path'
import { listPromises } from '@worldloom/engine'
import { type Proof, type Prover, proveFolder } from '@worldloom/runner'
import type { PlannedRun } from '../plan-run.ts'
import type { Job } from '../run/job.ts'
import { getTemporary } from '../run/temporary.ts'
import { countPromised } from './count-promised.ts'
import { listRangePromises } from './list-range-promises.ts'

/** Proves the files of a run. */
export async function proveRun(
  { request, signal }: Job,
  { inputs, compiled }: PlannedRun,
  folder: string,
  made: Readonly<Record<string, number>>,
  prover: Prover,
): Promise<Proof> {
  const { now, format, range } = request
  const rowCounts = countPromised(compiled.plan, made)
  const promises = listPromises({ ...inputs, now, rowCounts })
  return proveFolder({
    folder: join(folder, 'outputs'),
    format,
    schema: inputs.schema,
    reference: inputs.reference,
    rules: inputs.rules,
    promises: range ? listRangePromises(promises, range) : promises,
    now,
    temporaryFolder: join(getTemporary(folder), 'proof'),
    prover,
    signal,
  })
}
