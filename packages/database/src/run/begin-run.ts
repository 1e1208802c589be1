import { buildFault, type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import { explainStop, openFolder } from '@worldloom/job'
import { hasSamePlan } from '../ir/write-ir.ts'
import type { PlannedRun } from '../plan-run.ts'
import type { DatabaseResult } from '../result.ts'
import { copyInputs } from './copy-inputs.ts'
import type { Job } from './job.ts'
import { readReport } from './read-report.ts'
import { writeRunFile } from './run-file.ts'

/** The folders of a run. */
const folders = ['inputs', 'ir', 'traces', 'outputs', 'temporary'] as const

/** The run's folder stands and holds what is needed to resume it. */
export interface BegunRun {
  readonly status: 'begun'
  readonly folder: string
}

/** Makes the run's folder, or takes up the one that a stopped run left; one that had ended is told again. */
export async function beginRun(
  job: Job,
  /** Null where the plan is not known whole yet. */
  planned: PlannedRun | null,
): Promise<BegunRun | DatabaseResult> {
  const misfit = explainMisfit(job)
  if (misfit) return { status: 'refused', diagnostics: [misfit] }
  const folder = await openFolder(job.place, folders)
  if (typeof folder !== 'string') return { status: 'refused', diagnostics: [folder] }
  if (job.place.kind === 'standing') {
    const difference = planned ? await findDifference(folder, planned) : null
    if (difference) return { status: 'refused', diagnostics: [difference] }
    const report = await readReport(folder)
    if (report && isDiagnostic(report)) return { status: 'refused', diagnostics: [report] }
    if (report) return { status: report.ok ? 'done' : 'broken', folder, report }
    return { status: 'begun', folder }
  }
  try {
    await copyInputs(folder, job)
    await writeRunFile(folder, job)
    return { status: 'begun', folder }
  } catch (error) {
    const diagnostic = await explainStop(error, job.signal)
    if (!diagnostic) throw error
    return { status: 'stopped', folder, diagnostic }
  }
}

/** DuckDB ends the path of its own file at a question mark, and takes the rest for options. */
function explainMisfit({ place, request }: Job): Diagnostic | null {
  if (request.format !== 'duckdb' || !place.path.includes('?')) return null
  const message = `The folder "${place.path}" cannot hold a DuckDB file: its path has a question mark.`
  return buildFault('FOLDER_NOT_WRITABLE', message, 'Choose another with --out.')
}

/** Why a run that goes on cannot: the plan it began with was another. */
export async function findDifference(
  folder: string,
  { script }: PlannedRun,
): Promise<Diagnostic | null> {
  if (await hasSamePlan(folder, script)) return null
  const message = `The run "${folder}" was begun with other inputs or by another version.`
  const hint = 'Begin it again; the files it has would not fit to the rest.'
  return buildFault('RUN_DIFFERS', message, hint)
}
