import { isDiagnostic } from '@worldloom/diagnostics'
import { Channel, explainStop } from '@worldloom/job'
import type { ReportCalls } from '@worldloom/report'
import type { DatabaseEvent } from './events.ts'
import type { Inputs } from './inputs/read-inputs.ts'
import { type PlannedRun, planRun } from './plan-run.ts'
import { noCalls } from './report/build-report.ts'
import type { DatabaseResult } from './result.ts'
import type { Job } from './run/job.ts'

/** The plan with the texts of a model in it, and what they took. */
interface ToldTexts {
  readonly whole: PlannedRun
  readonly calls: ReportCalls
}

/** Has a model write the texts where a run has one, and plans the run again with them. */
export async function* tellTexts(
  job: Job,
  inputs: Inputs,
  planned: PlannedRun,
  folder: string,
): AsyncGenerator<DatabaseEvent, ToldTexts | DatabaseResult> {
  const { writing } = job
  if (!writing) return { whole: planned, calls: noCalls }
  // what reaches models takes longer to load than many a run
  const { writeTexts } = await import('./texts/write-texts.ts')
  const channel = new Channel<DatabaseEvent>()
  try {
    const work = writeTexts(job, writing, planned, folder, channel.put)
    const written = yield* channel.during(work)
    if (isDiagnostic(written)) return { status: 'refused', diagnostics: [written] }
    const again = planRun(job.request, inputs, [], written.texts)
    if (!again.planned) return { status: 'refused', diagnostics: again.faults }
    const notes = [...planned.notes, ...written.notes]
    return { whole: { ...again.planned, notes }, calls: written.calls }
  } catch (error) {
    const diagnostic = await explainStop(error, job.signal)
    if (!diagnostic) throw error
    return { status: 'stopped', folder, diagnostic }
  }
}
