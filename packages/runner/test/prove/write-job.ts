import { listPromises } from '@worldloom/engine'
import { proveFolder } from '../../src/index.ts'
import type { ProveAnswer, ProveJob } from '../../src/prove/prove-job.ts'
import { compileWorld } from '../engine/support/compile-world.ts'

/** What the proving process would be told of a folder. */
export async function writeJob(world: {
  readonly schema: string
  readonly rules: string
  readonly folder: string
  readonly format: 'csv' | 'parquet'
}): Promise<ProveJob> {
  const { schema, rules, folder, format } = world
  const { settings, ...inputs } = await compileWorld({ schema, rules })
  const { now } = settings
  const jobs: ProveJob[] = []
  const prove = async (job: ProveJob): Promise<ProveAnswer> => {
    jobs.push(job)
    return { tables: [], outcomes: [] }
  }
  const promises = listPromises({ ...inputs, now })
  const prover = { prove, stop: () => undefined }
  await proveFolder({ ...inputs, format, folder, promises, now, prover })
  const [job] = jobs
  if (!job) throw new Error('Nothing was asked to be proved')
  return job
}
