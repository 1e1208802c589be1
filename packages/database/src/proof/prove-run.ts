import { join } from 'node:path'
import { listPromises } from '@worldloom/engine'
import type { ReportShaped } from '@worldloom/report'
import { type Proof, type Prover, proveFolder } from '@worldloom/runner'
import type { PlannedRun } from '../plan-run.ts'
import type { Job } from '../run/job.ts'
import { getTemporary } from '../run/temporary.ts'
import { countPromised } from './count-promised.ts'
import { listRangePromises } from './list-range-promises.ts'
import { listShapedPromises, listShapedTables } from './shaped.ts'
import { widenShaped } from './widen-shaped.ts'

/** Proves the files of a run. */
export async function proveRun(run: {
  readonly job: Job
  readonly planned: PlannedRun
  readonly folder: string
  readonly made: Readonly<Record<string, number>>
  readonly prover: Prover
  readonly shaped?: ReportShaped | undefined
}): Promise<Proof> {
  const { folder, made, prover, shaped } = run
  const { request, signal } = run.job
  const { inputs, compiled } = run.planned
  const { now, format, range } = request
  const rowCounts = countPromised(compiled.plan, made, shaped && listShapedTables(shaped))
  const listed = listPromises({ ...inputs, now, rowCounts })
  const promises = shaped ? listShapedPromises(listed, inputs.schema, shaped) : listed
  const proof = await proveFolder({
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
  return shaped ? widenShaped(proof, inputs.schema, shaped) : proof
}
