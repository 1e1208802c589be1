import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { LoadColumn } from '@worldloom/engine'
import type { OutputFormat } from '../output/name-files.ts'
import { quoteName } from '../sql/quote.ts'
import type { LoadedTable, ProveJob } from './prove-job.ts'
import { describeFailure, runLimited } from './run-limited.ts'
import { openCsv } from './sources/open-csv.ts'
import { openDuckdb } from './sources/open-duckdb.ts'
import { openJsonLines } from './sources/open-json-lines.ts'
import { openParquet } from './sources/open-parquet.ts'
import { openSql } from './sources/open-sql.ts'
import type { OpenSource, Source, SourceColumn } from './sources/source.ts'

const sources: Readonly<Record<OutputFormat, OpenSource>> = {
  csv: openCsv,
  parquet: openParquet,
  jsonl: openJsonLines,
  sql: openSql,
  duckdb: openDuckdb,
}

/** Loads a table's file under its name, every column typed, with what does not fit its type beside it. */
export async function loadTable(
  plan: ProveJob['tables'][number],
  job: ProveJob,
  connection: DuckDBConnection,
): Promise<LoadedTable> {
  const failed = { table: plan.table, rows: 0, extraColumns: [], missingColumns: [] }
  // a link out of the folder would lead past the lock
  const path = await realpath(join(job.folder, plan.file)).catch(() => null)
  if (path === null || dirname(path) !== job.folder) {
    return { ...failed, problem: `the file ${plan.file} is not there` }
  }
  try {
    const source = await sources[job.format](path, plan, connection)
    const { found, extra, missing } = matchColumns(plan.columns, source.columns)
    const [load, view] = writeLoad(plan.name, source, found)
    await runLimited(connection, load, job.limits.seconds * 10)
    await connection.run(view)
    if (source.cleanUp) await connection.run(source.cleanUp)
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${quoteName(plan.name)}`)
    return {
      table: plan.table,
      rows: Number(counted.getRows()[0]?.[0] ?? 0),
      problem: null,
      extraColumns: extra,
      missingColumns: missing,
    }
  } catch (failure) {
    return {
      ...failed,
      problem: `the file ${plan.file} cannot be read: ${describeFailure(failure)}`,
    }
  }
}

interface FoundColumn extends LoadColumn {
  readonly source: SourceColumn
}

/** By name, exactly or else without regard to case. */
function matchColumns(
  wanted: readonly LoadColumn[],
  given: readonly SourceColumn[],
): {
  readonly found: readonly FoundColumn[]
  readonly extra: readonly string[]
  readonly missing: readonly string[]
} {
  const free = [...given]
  const take = (matches: (column: SourceColumn) => boolean): SourceColumn | undefined => {
    const index = free.findIndex(matches)
    return index < 0 ? undefined : free.splice(index, 1)[0]
  }
  const exact = wanted.map((column) => ({
    column,
    source: take(({ name }) => name === column.name),
  }))
  const matched = exact.map(({ column, source }) => ({
    column,
    source: source ?? take(({ name }) => name.toLowerCase() === column.name.toLowerCase()),
  }))
  return {
    found: matched.flatMap(({ column, source }) => (source ? { ...column, source } : [])),
    extra: free.map(({ name }) => name),
    missing: matched.flatMap(({ column, source }) => (source ? [] : column.name)),
  }
}

/**
 * The rows as they are kept, and the view by which checks see them: where nothing can misfit, the column
 * for it is of the view alone and takes no room.
 */
function writeLoad(
  name: string,
  source: Source,
  columns: readonly FoundColumn[],
): readonly [load: string, view: string] {
  const stored = `"__files".${quoteName(name)}`
  const view = (seen: readonly string[]): string =>
    `CREATE VIEW ${quoteName(name)} AS SELECT ${['rowid', ...seen].join(', ')} FROM ${stored}`
  if (columns.length === 0)
    return [
      `CREATE TABLE ${stored} AS SELECT NULL AS "__nothing" FROM ${source.from}`,
      view(['"__nothing"']),
    ]
  const texts = columns.map((column) => {
    const { source: given, loaded } = column
    return `${findNative(column) === null ? given.text : given.own?.value} AS ${quoteName(loaded)}`
  })
  const typed = columns.flatMap((column) => {
    const { typed: value, loaded, misfit, misfitText } = column
    const native = findNative(column)
    if (native !== null) return [`CAST(${quoteName(loaded)} AS ${native}) AS ${quoteName(loaded)}`]
    return [
      `${value} AS ${quoteName(loaded)}`,
      ...(misfitText === null ? [] : [`${misfitText} AS ${quoteName(misfit)}`]),
    ]
  })
  const seen = columns.flatMap((column) => {
    const misfit = quoteName(column.misfit)
    const isEmpty = findNative(column) !== null || column.misfitText === null
    return [quoteName(column.loaded), isEmpty ? `CAST(NULL AS VARCHAR) AS ${misfit}` : misfit]
  })
  const load = [
    `CREATE TABLE ${stored} AS SELECT ${typed.join(',\n')}`,
    `FROM (SELECT ${texts.join(', ')} FROM ${source.from})`,
  ].join('\n')
  return [load, view(seen)]
}

/** The type a column is kept in where the file's own type leaves nothing to judge, or null. */
function findNative({ source, native }: FoundColumn): string | null {
  return (source.own && native[source.own.type]) ?? null
}
