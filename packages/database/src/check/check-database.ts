import { readdir } from 'node:fs/promises'
import { buildFault, type Diagnostic, isFault } from '@worldloom/diagnostics'
import { buildReport } from '../report/build-report.ts'
import { checkOptions } from '../request/check-options.ts'
import { describeFiles } from './describe-files.ts'
import { findFormat } from './find-files.ts'
import { findRun } from './find-run.ts'
import { loadInputs } from './load-inputs.ts'
import type { CheckOptions, CheckResult } from './options.ts'
import { proveFiles } from './prove-files.ts'

/** Proves any folder of files against its schema, reference data and rules; nothing in it is changed. */
export async function checkDatabase(options: CheckOptions): Promise<CheckResult> {
  const started = performance.now()
  const { outputs, run } = await findRun(options.folder)
  const names = await readdir(outputs).catch(() => null)
  if (names === null) return refuse([noFolder(outputs)])
  if (!run && options.schema === undefined) return refuse([noSchema(options.folder)])

  const format = options.format ?? run?.request.format ?? findFormat(names)
  const given = { now: options.now ?? run?.request.now, format }
  const { request, diagnostics } = checkOptions(given, () => new Date())
  const inputs = await loadInputs(options, run)
  const met = [...diagnostics, ...inputs.diagnostics]
  const faults = met.filter(isFault)
  if (faults.length > 0) return refuse(faults)

  const proof = await proveFiles({ ...options, folder: outputs, inputs, request, run, names })
  const report = buildReport({
    job: 'check',
    seed: run?.request.seed ?? 0,
    now: request.now,
    tables: await describeFiles(outputs, proof),
    proof,
    notes: met,
    seconds: (performance.now() - started) / 1000,
  })
  return { status: report.ok ? 'done' : 'broken', folder: options.folder, report }
}

function refuse(diagnostics: readonly Diagnostic[]): CheckResult {
  return { status: 'refused', diagnostics }
}

function noFolder(folder: string): Diagnostic {
  return buildFault('MISSING_FILE', `There is no folder "${folder}".`, 'Check the path.')
}

function noSchema(folder: string): Diagnostic {
  const message = `The folder "${folder}" is of no run, so its schema is not known.`
  return buildFault('NOT_A_RUN', message, 'Name the schema with --schema, and what else shaped it.')
}
