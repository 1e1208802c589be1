import { basename, extname, join } from 'node:path'
import { compile, type Diagnostic, listPromises, printPlan } from '@worldloom/engine'
import {
  describeFile,
  nameFiles,
  openGenerator,
  proveFolder,
  runPlan,
  writeTable,
} from '@worldloom/runner'
import { buildReport } from './build-report.ts'
import { buildSettings } from './build-settings.ts'
import type { DatabaseEvent, DatabaseOptions, DatabaseResult } from './options.ts'
import { loadFiles, readInputs } from './read-inputs.ts'
import { createRunFolder, writeInputs, writeWhole } from './run-folder.ts'

/** Makes a database: yields what happens and returns how it ended. */
export async function* streamDatabase(
  options: DatabaseOptions,
): AsyncGenerator<DatabaseEvent, DatabaseResult> {
  const started = performance.now()
  const inputs = await readInputs(await loadFiles(options), options.dialect)
  const faults = inputs.diagnostics.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) return { status: 'refused', diagnostics: faults }
  const settings = buildSettings(options, () => new Date())
  const compiled = compile({ ...inputs, settings })
  const planFaults = compiled.diagnostics.filter(({ severity }) => severity === 'error')
  if (planFaults.length > 0) return { status: 'refused', diagnostics: planFaults }
  const notes: Diagnostic[] = [...inputs.diagnostics, ...compiled.diagnostics]
  const name = basename(options.schema, extname(options.schema))
  const folder = await createRunFolder(
    options.out ?? join('runs', `${name}_${Math.floor(Date.now() / 1000)}`),
    options.out !== undefined,
  )
  await writeInputs(folder, inputs.files)
  const statements = printPlan(compiled, 'duckdb')
  await writeWhole(join(folder, 'ir', 'plan.sql'), `${statements.join('\n\n')}\n`)
  const instance = await openGenerator({
    temporaryFolder: join(folder, 'temporary'),
    ...(options.threads ? { threads: options.threads } : {}),
  })
  const connection = await instance.connect()
  for await (const { done, of, statement } of runPlan(connection, statements, options.signal))
    yield { kind: 'progress', done, of, what: statement.split('\n', 1)[0] ?? '' }
  const format = options.format ?? 'csv'
  const files = nameFiles(inputs.schema, format)
  const tables = []
  const rowCounts: Record<string, number> = {}
  for (const table of inputs.schema.tables) {
    const file = files[table.id] ?? ''
    const rows = Number(
      (
        await connection.runAndReadAll(`SELECT count(*) FROM "${table.id.replaceAll('"', '""')}"`)
      ).getRows()[0]?.[0],
    )
    rowCounts[table.id] = rows
    const written =
      format === 'duckdb'
        ? await describeFile(join(folder, 'outputs'), file)
        : await writeTable(connection, table, join(folder, 'outputs'), file, format)
    tables.push({ name: table.id, rows, files: [written] })
    yield { kind: 'file', path: written.path, bytes: written.bytes, rows }
  }
  connection.closeSync()
  const promises = listPromises({ ...inputs, now: settings.now, rowCounts })
  const proof = await proveFolder({
    folder: join(folder, 'outputs'),
    format,
    schema: inputs.schema,
    reference: inputs.reference,
    promises,
    now: settings.now,
  })
  const report = buildReport({
    settings,
    tables,
    proof,
    notes,
    seconds: (performance.now() - started) / 1000,
  })
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  return { status: report.ok ? 'done' : 'broken', folder, report }
}
