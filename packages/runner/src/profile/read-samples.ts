import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName } from '../sql/quote.ts'
import { type ColumnKind, findColumnKind } from './column-kind.ts'
import type { ProfiledTable, SampleRow } from './table-profile.ts'

/** The rows a profile looks at: where to read them, their columns, and a few of them as text. */
export interface ReadRows {
  readonly relation: string
  /** Whether the relation holds every row of the table. */
  readonly complete: boolean
  readonly columns: readonly ReadColumn[]
  readonly samples: readonly SampleRow[]
}

export interface ReadColumn {
  readonly name: string
  /** The name quoted for SQL. */
  readonly quoted: string
  readonly kind: ColumnKind
  /** Digits after the point, or null where the type does not say. */
  readonly scale: number | null
}

const rowColumn = '"worldloom row"'
/** Enough for shares within one per cent; what looks at more rows takes time from the proof beside it. */
const mostRows = 10_000
const sampleLength = 300
const firstRows = 5
const mostSamples = 10

/**
 * Reads a few rows of a table and, where there are many, copies evenly spaced ones into a temporary
 * table. Those are the same at any number of threads, as a random sample would not be.
 */
export async function readSamples(
  connection: DuckDBConnection,
  table: ProfiledTable,
): Promise<ReadRows> {
  const step = Math.max(1, Math.ceil(table.rows / mostRows))
  const relation = await prepareRelation(connection, table, step)
  const result = await connection.runAndReadAll(
    `SELECT * FROM ${relation} WHERE ${printSampled(table.rows, step)}`,
  )
  const types = result.columnTypes()
  const columns = result.columnNames().map((name, index) => describeColumn(name, `${types[index]}`))
  return {
    relation,
    complete: step === 1,
    columns: columns.slice(1),
    samples: result.getRowsJson().map(([row, ...cells]) => ({
      row: Number(row) + 1,
      cells: cells.map(printCell),
    })),
  }
}

async function prepareRelation(
  connection: DuckDBConnection,
  table: ProfiledTable,
  step: number,
): Promise<string> {
  const number = table.rowNumber ?? 'row_number() OVER () - 1'
  // of a Parquet file the row number is a column among the others, of a table it is not
  const columns = number === 'file_row_number' ? '* EXCLUDE (file_row_number)' : '*'
  const numbered = `(SELECT ${number} AS ${rowColumn}, ${columns} FROM ${table.relation})`
  if (step === 1 && table.rowNumber !== null) return numbered
  const chosen =
    step === 1 ? '' : ` WHERE ${rowColumn} < ${firstRows} OR ${rowColumn} % ${step} = 0`
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE worldloom_profile AS SELECT * FROM ${numbered}${chosen}`,
  )
  return 'temp.worldloom_profile'
}

/** The first five rows and some from further on. */
function printSampled(rows: number, step: number): string {
  const stride = step * Math.max(1, Math.floor(rows / step / 4))
  return `${rowColumn} < ${firstRows} OR ${rowColumn} % ${stride} = ${stride - step} LIMIT ${mostSamples}`
}

function describeColumn(name: string, type: string): ReadColumn {
  const scale = /^DECIMAL\(\d+,\s*(\d+)\)$/.exec(type)?.[1]
  return {
    name,
    quoted: quoteName(name),
    kind: findColumnKind(type),
    scale: scale === undefined ? null : Number(scale),
  }
}

function printCell(cell: unknown): string | null {
  if (cell === null) return null
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  const letters = [...text]
  return letters.length > sampleLength ? `${letters.slice(0, sampleLength).join('')}…` : text
}
