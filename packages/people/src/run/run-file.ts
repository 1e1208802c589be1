import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { version, writeWhole } from '@worldloom/job'
import type { ConfigChanges } from '../input/load-inputs.ts'

/** `run.json`: what was asked for, so that the run can be resumed and told apart. */
export interface RunFile {
  readonly version: string
  readonly job: 'people'
  /** Names the run and its folder: `tradeshow`. */
  readonly name: string
  /** By which the run finds its own answers in the ledger. */
  readonly run: string
  readonly started: string
  /** What options said instead of `config.json`. */
  readonly changes: ConfigChanges
  readonly model: string
  readonly baseUrl: string | null
  /** Where the outputs are copied to beside the inputs, or null. */
  readonly beside: string | null
  /** Whether those are made that an earlier run rejected. */
  readonly repair: boolean
}

export async function writeRunFile(
  folder: string,
  run: Omit<RunFile, 'version' | 'job'>,
): Promise<void> {
  const { name, ...rest } = run
  const file: RunFile = { version, job: 'people', name, ...rest }
  await writeWhole(join(folder, 'run.json'), `${JSON.stringify(file, null, 2)}\n`)
}

/** The run that a folder holds, or why it holds none. */
export async function readRunFile(folder: string): Promise<RunFile | Diagnostic> {
  const text = await readFile(join(folder, 'run.json'), 'utf8').catch(() => '')
  try {
    const run = JSON.parse(text) as RunFile
    if (run.job === 'people' && run.run && run.changes) return run
  } catch {
    // told below
  }
  const hint = 'A run folder holds run.json; one that was stopped before has to begin again.'
  return buildFault('NOT_A_RUN', `The folder "${folder}" holds no run of this job.`, hint)
}
