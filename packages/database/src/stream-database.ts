import type { Diagnostic } from '@worldloom/diagnostics'
import { explainStop } from '@worldloom/job'
import { openGenerator, startProver } from '@worldloom/runner'
import { type DatabaseEvent, endStep, startStep, tellNotes } from './events.ts'
import { readInputs } from './inputs/read-inputs.ts'
import type { DatabaseOptions, ResumeOptions } from './options.ts'
import { planRun } from './plan-run.ts'
import { finishRun } from './report/finish-run.ts'
import { sayProof } from './report/say-proof.ts'
import { sayTables } from './report/say-tables.ts'
import type { DatabaseResult } from './result.ts'
import { beginRun, findDifference } from './run/begin-run.ts'
import { clearOutputs } from './run/clear-outputs.ts'
import { explainUnkept } from './run/explain-unkept.ts'
import { makeTables } from './run/make-tables.ts'
import { prepareJob } from './run/prepare-job.ts'
import { clearTemporary, getTemporary } from './run/temporary.ts'
import { tellTexts } from './tell-texts.ts'
import { checkModel } from './texts/check-model.ts'

/** Makes a database: yields what happens as it happens, and returns how it ended. */
export async function* streamDatabase(
  options: DatabaseOptions | ResumeOptions,
): AsyncGenerator<DatabaseEvent, DatabaseResult> {
  const started = performance.now()
  const { job, diagnostics } = await prepareJob(options, () => new Date())
  if (!job) return refuse(diagnostics)
  const inputs = yield* readInputs(job.loaded, job.request)
  const { planned, faults } = planRun(job.request, inputs, diagnostics)
  if (!planned) return refuse(faults)
  const fault = job.writing ? await checkModel(job.writing) : null
  if (fault) return refuse([fault])
  // what a model writes is part of the plan, and comes later
  const begun = await beginRun(job, job.writing ? null : planned)
  if (begun.status !== 'begun') return begun
  const { folder } = begun
  yield { kind: 'folder', path: folder }
  yield* tellNotes(planned.compiled.diagnostics)
  yield startStep(4)
  const told = yield* tellTexts(job, inputs, planned, folder)
  if ('status' in told) return told
  const { whole, calls } = told
  const difference = job.writing ? await findDifference(folder, whole) : null
  if (difference) return refuse([difference])

  const generator = await openGenerator({
    threads: job.threads,
    temporaryFolder: getTemporary(folder),
    rows: planned.largest,
    allRows: planned.allRows,
  })
  // starts now, to be ready when the rows are; what fails before has no process to stop
  const prover = startProver(job.signal)
  job.signal.addEventListener('abort', generator.interrupt)
  try {
    const made = yield* makeTables(job, whole, folder, generator)
    if ('status' in made) return made
    yield endStep(4, sayTables(made.tables))
    yield startStep(5)
    const run = { job, planned: whole, calls, folder, generator, prover, made, started }
    const report = await finishRun(run)
    const unkept = explainUnkept(report, whole)
    if (unkept.length > 0) {
      await clearOutputs(folder)
      return refuse(unkept)
    }
    yield endStep(5, sayProof(report.proof))
    return { status: report.ok ? 'done' : 'broken', folder, report }
  } catch (error) {
    const diagnostic = await explainStop(error, job.signal)
    if (!diagnostic) throw error
    return { status: 'stopped', folder, diagnostic }
  } finally {
    job.signal.removeEventListener('abort', generator.interrupt)
    generator.close()
    prover.stop()
    await clearTemporary(folder)
  }
}

function refuse(diagnostics: readonly Diagnostic[]): DatabaseResult {
  return { status: 'refused', diagnostics }
}
