import { listPromises } from '@worldloom/engine'
import { type Proof, proveFolder } from '@worldloom/runner'
import type { Inputs } from '../inputs/read-inputs.ts'
import { listRangePromises } from '../proof/list-range-promises.ts'
import { listShapedPromises } from '../proof/shaped.ts'
import { widenShaped } from '../proof/widen-shaped.ts'
import type { Request } from '../request/request.ts'
import { findFiles } from './find-files.ts'
import type { FoundRun } from './find-run.ts'

/** Proves the files of a folder; a run's report says how many rows each table should have. */
export async function proveFiles(files: {
  readonly folder: string
  readonly names: readonly string[]
  readonly inputs: Inputs
  readonly request: Request
  readonly run: FoundRun | null
  readonly signal?: AbortSignal | undefined
}): Promise<Proof> {
  const { folder, names, inputs, request, run, signal } = files
  const { schema, reference } = inputs
  const { now, format } = request
  const counts = run?.rowCounts ? { rowCounts: run.rowCounts } : {}
  const listed = listPromises({ ...inputs, now, ...counts })
  const range = run?.request.range
  const shaped = run?.shaped ?? null
  const promises = shaped ? listShapedPromises(listed, schema, shaped) : listed
  const proof = await proveFolder({
    folder,
    format,
    schema,
    reference,
    rules: inputs.rules,
    promises: range ? listRangePromises(promises, range) : promises,
    now,
    files: findFiles(schema, format, names),
    ...(signal ? { signal } : {}),
  })
  return shaped ? widenShaped(proof, schema, shaped) : proof
}
