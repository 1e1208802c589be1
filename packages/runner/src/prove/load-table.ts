import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { LoadColumn } from '@worldloom/engine'
import type { OutputFormat } from '../output/name-files.ts'
import { quoteName } from '../sql/quote.ts'
import { describeFailure, runLimited } from '../sql/run-limited.ts'
import type { LoadedTable, ProveJob } from './prove-job.ts'
import { openCsv } from './sources/open-csv.ts'
import { openDuckdb } from './sources/open-duckdb.ts'
import { openJsonLines } from './sources/open-json-lines.ts'
import { openParquet } from './sources/open-parquet.ts'
import { openSql } from './sources/open-sql.ts'
import type { OpenSource, SourceColumn } from './sources/source.ts'
import { type FoundColumn, writeLoad } from './write-load.ts'

const sources: Readonly<Record<OutputFormat, OpenSource>> = {
  csv: openCsv,
  parquet: openParquet,
  jsonl: openJsonLines,
  sql: openSql,
  duckdb: openDuckdb,
}

/** Makes a table's file known under its name, every column typed, with what does not fit its type beside it. */
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
    const { load, view } = writeLoad(plan.name, source, found)
    if (load !== null) await runLimited(connection, load, job.limits.seconds * 10)
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
