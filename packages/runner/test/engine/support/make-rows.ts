import { tmpdir } from 'node:os'
import type { DuckDBConnection } from '@duckdb/node-api'
import { printPlan } from '@worldloom/engine'
import { openGenerator, runPlan } from '../../../src/index.ts'
import { compileWorld, type World } from './compile-world.ts'

/** A table as text: its columns' names, and its rows in their order. */
export interface MadeTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

export type MadeTables = Readonly<Record<string, MadeTable>>

/** Compiles a world, runs its plan in DuckDB and gives every table that came of it. */
export async function makeRows(
  world: World,
  { threads = 1 }: { readonly threads?: number } = {},
): Promise<MadeTables> {
  const { compiled } = await compileWorld(world)
  return runStatements(printPlan(compiled, 'duckdb'), { threads })
}

/** Runs printed statements in a new DuckDB and gives the tables they leave. */
export async function runStatements(
  statements: readonly string[],
  { threads = 1 }: { readonly threads?: number } = {},
): Promise<MadeTables> {
  const options = { threads, temporaryFolder: tmpdir(), rows: 1_000 }
  const { connection, connections, close } = await openGenerator(options)
  try {
    for await (const _ of runPlan(connections, statements, new AbortController().signal));
    return await readTables(connection)
  } finally {
    close()
  }
}

/** Every view of the plan, its values as DuckDB writes them. */
export async function readTables(connection: DuckDBConnection): Promise<MadeTables> {
  const names = await connection.runAndReadAll(
    `SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name`,
  )
  const tables: Record<string, MadeTable> = {}
  for (const [name] of names.getRows()) {
    const table = String(name)
    const quoted = `"${table.replaceAll('"', '""')}"`
    const read = await connection.runAndReadAll(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${quoted}`)
    const rows = read
      .getRows()
      .map((row) => row.map((cell) => (cell === null ? null : String(cell))))
    tables[table] = { columns: read.deduplicatedColumnNames(), rows }
  }
  return tables
}

/** The values of one column. */
export function columnOf(
  tables: MadeTables,
  table: string,
  column: string,
): readonly (string | null)[] {
  const found = tables[table]
  const place = found?.columns.indexOf(column) ?? -1
  if (!found || place < 0) throw new Error(`Nothing was made for ${table}.${column}`)
  return found.rows.map((row) => row[place] ?? null)
}
