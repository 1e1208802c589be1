import {
  type FactQuery,
  prepareHtml,
  type Report,
  type ReportCalls,
  type ReportShaped,
} from '@worldloom/report'
import { type Generator, type Prover, profileTables, type TableProfile } from '@worldloom/runner'
import type { PlannedRun } from '../plan-run.ts'
import { proveRun } from '../proof/prove-run.ts'
import type { Job } from '../run/job.ts'
import type { MadeTables } from '../run/make-tables.ts'
import { settleAll } from '../run/settle-all.ts'
import { writeOutputSchema } from '../traces/write-output-schema.ts'
import { buildFacts } from './build-facts.ts'
import { buildReport, type Findings } from './build-report.ts'
import { listProfiled } from './list-profiled.ts'
import { type MeasuredSections, measureSections } from './measure-sections.ts'
import { noteShort } from './note-short.ts'
import { writeReport } from './write-report.ts'

/** Proves what was made, looks at it for the page, and writes the reports. */
export async function finishRun(run: {
  readonly job: Job
  readonly planned: PlannedRun
  readonly calls?: ReportCalls
  readonly folder: string
  readonly generator: Generator
  readonly prover: Prover
  readonly made: MadeTables
  readonly started: number
  /** What a job did to the rows after the plan had made them. */
  readonly shaped?: ReportShaped | undefined
  /** What a job found out about its files beside the proof. */
  readonly findings?: (Findings & { readonly shown: readonly FactQuery[] }) | undefined
}): Promise<Report> {
  const { job, planned, calls, folder, generator, prover, started, shaped, findings } = run
  const { tables, rowCounts } = run.made
  const { plan } = planned.compiled
  // a part of the rows is not what the rules speak of
  const shown = plan.settings.range ? [] : (planned.inputs.rules.report ?? [])
  const { connection } = generator
  const look = async (): Promise<[Record<string, TableProfile>, MeasuredSections]> => {
    const listed = await listProfiled(connection, plan, tables, folder)
    const profiles = await profileTables(connection, listed)
    const measured = await measureSections(connection, shown)
    // the rows' memory goes back while the proof runs, which takes a while
    generator.close()
    return [profiles, measured]
  }
  // the proof runs in its own process, so this one is free to look at the rows, first of all since planning the
  // proof takes a moment, and to load what draws the page
  const [[profiles, { sections, notes }], proof] = await settleAll([
    look(),
    proveRun({ job, planned, folder, made: rowCounts, prover, shaped }),
    prepareHtml(),
  ])
  const report = buildReport({
    job: job.job,
    seed: job.request.seed,
    now: job.request.now,
    tables,
    proof,
    ...(calls ? { calls } : {}),
    notes: [...planned.notes, ...noteShort(plan, rowCounts), ...notes],
    seconds: (performance.now() - started) / 1000,
    findings,
    shaped,
  })
  const facts = buildFacts(job, plan, profiles, rowCounts, sections, findings?.shown ?? [])
  await writeOutputSchema(folder, facts)
  await writeReport(folder, report, facts)
  return report
}
