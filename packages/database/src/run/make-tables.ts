import { listDemands } from '@worldloom/engine'
import type { ReportTable } from '@worldloom/report'
import { countRows, type Generator, type Output } from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'
import { writeIr } from '../ir/write-ir.ts'
import type { PlannedRun } from '../plan-run.ts'
import type { RefusedRun } from '../result.ts'
import { writeTraces } from '../traces/write-traces.ts'
import { explainRefusal } from './explain-refusal.ts'
import { findUnmet } from './find-unmet.ts'
import type { Job } from './job.ts'
import { type MadeFile, makeFiles } from './make-files.ts'
import { makeRows } from './make-rows.ts'

/** Works on the rows of all tables while they stand in the generator, under the tables' ids. */
export type Weave = (generator: Generator) => AsyncGenerator<DatabaseEvent, void>

/** What a run has made. */
export interface MadeTables {
  readonly tables: readonly ReportTable[]
  /** By table id. */
  readonly rowCounts: Readonly<Record<string, number>>
}

/** Makes every table and its file, unless the rows show that rules cannot be kept; writes down meanwhile how it is done. */
export async function* makeTables(
  { signal }: Job,
  planned: PlannedRun,
  folder: string,
  generator: Generator,
  weave?: Weave,
): AsyncGenerator<DatabaseEvent, MadeTables | RefusedRun> {
  const { inputs, compiled, statements, outputs, script } = planned
  // DuckDB works on threads of its own, so this one is free
  const notes = Promise.all([
    writeIr(folder, inputs, compiled, script),
    writeTraces(folder, compiled),
  ])
  notes.catch(() => undefined)
  try {
    yield* makeRows({ generator, statements, files: outputs.length, signal })
  } catch (error) {
    const fault = explainRefusal(error, inputs.rules)
    if (!fault) throw error
    await notes
    return { status: 'refused', diagnostics: [fault] }
  }
  const unmet = await findUnmet(generator.connection, listDemands(compiled.plan))
  if (unmet.length > 0) {
    await notes
    return { status: 'refused', diagnostics: unmet }
  }
  if (weave) yield* weave(generator)
  const isWoven = weave !== undefined
  const written = outputs.flatMap((output) => output.tables)
  const rowCounts = await countRows(generator.connection, written)
  // two are written at a time: those that take long come first, so that neither waits for the other at the end
  const sorted = outputs.toSorted((a, b) => countValues(b, rowCounts) - countValues(a, rowCounts))
  const files = yield* makeFiles({
    generator,
    folder,
    outputs: sorted,
    statements,
    isWoven,
    signal,
  })
  await notes
  const tables = inputs.schema.tables.flatMap(({ id }) => describe(id, files, rowCounts))
  return { tables, rowCounts }
}

function countValues({ tables }: Output, rowCounts: Readonly<Record<string, number>>): number {
  return tables.reduce((sum, { id, columns }) => sum + (rowCounts[id] ?? 0) * columns.length, 0)
}

function describe(
  id: string,
  files: readonly MadeFile[],
  rowCounts: Readonly<Record<string, number>>,
): readonly ReportTable[] {
  const made = files.find(({ output }) => output.tables.some((table) => table.id === id))
  return made ? [{ name: id, rows: rowCounts[id] ?? 0, files: made.files }] : []
}
