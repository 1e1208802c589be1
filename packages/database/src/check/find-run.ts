import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isDiagnostic } from '@worldloom/diagnostics'
import type { ReportShaped } from '@worldloom/report'
import { readReport } from '../run/read-report.ts'
import { type RecordedRun, readRunFile } from '../run/run-file.ts'

/** A run whose files are to be checked. */
export interface FoundRun extends RecordedRun {
  /** How many rows each table had when it was made, where the run came to its end. */
  readonly rowCounts: Readonly<Record<string, number>> | null
  /** What its job did to the rows after the plan had made them; null where it did nothing. */
  readonly shaped: ReportShaped | null
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
  const report = await readReport(folder)
  if (report && isDiagnostic(report)) {
    const { files, diagnostics } = run.loaded
    return {
      ...run,
      loaded: { files, diagnostics: [...diagnostics, report] },
      rowCounts: null,
      shaped: null,
    }
  }
  const counts = report?.tables.map(({ name, rows }) => [name, rows])
  const rowCounts = counts ? Object.fromEntries(counts) : null
  return { ...run, rowCounts, shaped: report?.shaped ?? null }
}
