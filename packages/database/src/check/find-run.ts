import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Report } from '@worldloom/report'
import { type RecordedRun, readRunFile } from '../run/run-file.ts'

/** A run whose files are to be checked. */
export interface FoundRun extends RecordedRun {
  /** How many rows each table had when it was made, where the run came to its end. */
  readonly rowCounts: Readonly<Record<string, number>> | null
}

/** Where the files of a folder lie, and the run they are of, or null where they are of none. */
export async function findRun(
  folder: string,
): Promise<{ readonly outputs: string; readonly run: FoundRun | null }> {
  const path = resolve(folder)
  if (existsSync(join(path, 'run.json')))
    return { outputs: join(path, 'outputs'), run: await readRun(path) }
  const parent = resolve(path, '..')
  const isOutputs = basename(path) === 'outputs' && existsSync(join(parent, 'run.json'))
  return { outputs: path, run: isOutputs ? await readRun(parent) : null }
}

async function readRun(folder: string): Promise<FoundRun | null> {
  const { run } = await readRunFile(folder)
  if (run === null) return null
  const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => null)
  if (text === null) return { ...run, rowCounts: null }
  const { tables } = JSON.parse(text) as Report
  return { ...run, rowCounts: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])) }
}
