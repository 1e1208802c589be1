import { realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import {
  buildCheckContext,
  type CheckContext,
  type DataPromise,
  planLoad,
  type Reference,
  type Rules,
  type Schema,
  writeCheck,
  writeSetup,
} from '@worldloom/engine'
import { nameFiles, type OutputFormat } from '../output/name-files.ts'
import { nameStored } from '../sql/name-stored.ts'
import { buildProof, type Proof } from './build-proof.ts'
import type { ProveJob, ProveLimits } from './prove-job.ts'
import { type Prover, startProver } from './start-prover.ts'

export interface ProveFolderOptions {
  readonly folder: string
  readonly format?: OutputFormat
  readonly schema: Schema
  readonly reference: Reference
  /** Tells which rows were placed by hand, and so need not follow other rules. */
  readonly rules?: Rules
  readonly promises: readonly DataPromise[]
  /** The anchor instant of the run, ISO 8601 in UTC. */
  readonly now: string
  /** The file of each table, by table id, where they are not named as this program names them. */
  readonly files?: Readonly<Record<string, string>>
  readonly limits?: Partial<ProveLimits>
  /** A folder of its own for what does not fit into memory; it is removed at the end. */
  readonly temporaryFolder?: string
  /** A process started before for this; one is started otherwise. */
  readonly prover?: Prover
  readonly signal?: AbortSignal
}

/** Re-reads the files of a folder in a fresh process and checks every promise on them. */
export async function proveFolder(options: ProveFolderOptions): Promise<Proof> {
  const start = performance.now()
  const { schema, format = 'csv', promises } = options
  const files = options.files ?? nameFiles(schema, format)
  const context = buildCheckContext(options)
  const job: ProveJob = {
    folder: await realpath(options.folder),
    format,
    limits: {
      memory: '2GB',
      threads: Math.min(4, availableParallelism()),
      seconds: 120,
      ...options.limits,
    },
    temporaryFolder: options.temporaryFolder,
    tables: listTables(schema, context, files),
    setup: writeSetup(context),
    checks: listChecks(promises, context),
  }
  const { prove } = options.prover ?? startProver(options.signal)
  const answer = await prove(job)
  const seconds = (performance.now() - start) / 1000
  return buildProof({ promises, files, answer, seconds })
}

function listTables(
  schema: Schema,
  context: CheckContext,
  files: Readonly<Record<string, string>>,
): ProveJob['tables'] {
  return [...nameStored(schema)].map(([id, stored]) => ({
    ...planLoad(context, id),
    file: files[id] ?? '',
    stored,
  }))
}

function listChecks(promises: readonly DataPromise[], context: CheckContext): ProveJob['checks'] {
  return promises.flatMap((promise) => writeCheck(promise, context) ?? [])
}
