import type { Diagnostic } from '@worldloom/engine'
import { openGenerator, startProver } from '@worldloom/runner'
import { type DatabaseEvent, endStep, startStep } from './events.ts'
import { readInputs } from './inputs/read-inputs.ts'
import type { DatabaseOptions, ResumeOptions } from './options.ts'
import { planRun } from './plan-run.ts'
import { finishRun } from './report/finish-run.ts'
import { sayProof } from './report/say-proof.ts'
import { sayTables } from './report/say-tables.ts'
import type { DatabaseResult } from './result.ts'
import { beginRun } from './run/begin-run.ts'
import { explainStop } from './run/explain-stop.ts'
import { makeTables } from './run/make-tables.ts'
import { prepareJob } from './run/prepare-job.ts'
import { clearTemporary, getTemporary } from './run/temporary.ts'

/** Makes a database: yields what happens as it happens, and returns how it ended. */
export async function* streamDatabase(
  options: DatabaseOptions | ResumeOptions,
): AsyncGenerator<DatabaseEvent, DatabaseResult> {
  const started = performance.now()
  const { job, diagnostics } = await prepareJob(options, () => new Date())
  if (!job) return refuse(diagnostics)
  const inputs = yield* readInputs(job.loaded, job.request.dialect)
  const { planned, faults } = planRun(job.request, inputs, diagnostics)
  if (!planned) return refuse(faults)
  const begun = await beginRun(job, planned)
  if (begun.status !== 'begun') return begun
  const { folder } = begun
  yield { kind: 'folder', path: folder }

  const prover = startProver(job.signal)
  const generator = await openGenerator({
    threads: job.threads,
    temporaryFolder: getTemporary(folder),
    rows: planned.largest,
  })
  job.signal.addEventListener('abort', generator.interrupt)
  try {
    yield startStep(4)
    const made = yield* makeTables(job, planned, folder, generator)
    yield endStep(4, sayTables(made.tables))
    yield startStep(5)
    const report = await finishRun({ job, planned, folder, generator, prover, made, started })
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
