import type { ReportTable } from '@worldloom/report'
import { countRows, type Generator } from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'
import { writeIr } from '../ir/write-ir.ts'
import type { PlannedRun } from '../plan-run.ts'
import { writeTraces } from '../traces/write-traces.ts'
import type { Job } from './job.ts'
import { type MadeFile, makeFiles, type Weave } from './make-files.ts'

/** What a run has made. */
export interface MadeTables {
  readonly tables: readonly ReportTable[]
  /** By table id. */
  readonly rowCounts: Readonly<Record<string, number>>
}

/** Makes every table and its file; writes down meanwhile how it is done. */
export async function* makeTables(
  { signal }: Job,
  { inputs, compiled, statements, outputs, script }: PlannedRun,
  folder: string,
  generator: Generator,
  weave?: Weave,
): AsyncGenerator<DatabaseEvent, MadeTables> {
  // DuckDB works on threads of its own, so this one is free
  const notes = Promise.all([
    writeIr(folder, inputs, compiled, script),
    writeTraces(folder, compiled),
  ])
  notes.catch(() => undefined)
  const files = yield* makeFiles({ generator, folder, statements, outputs, signal, weave })
  await notes
  const written = outputs.flatMap((output) => output.tables)
  const rowCounts = await countRows(generator.connection, written)
  const tables = inputs.schema.tables.flatMap(({ id }) => describe(id, files, rowCounts))
  return { tables, rowCounts }
}

function describe(
  id: string,
  files: readonly MadeFile[],
  rowCounts: Readonly<Record<string, number>>,
): readonly ReportTable[] {
  const made = files.find(({ output }) => output.tables.some((table) => table.id === id))
  return made ? [{ name: id, rows: rowCounts[id] ?? 0, files: [made.file] }] : []
}
