import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import type { Value, WorldTable } from '../../world/world.ts'
import type { Reader } from '../ask-limited.ts'

/** A row by column name. */
export type Cells = Readonly<Record<string, Value>>

/** A row, and where it is for statements of the open transaction. */
export interface PlacedRow {
  readonly at: bigint
  readonly cells: Cells
}

export interface FoundRow extends PlacedRow {
  /** Where it is for good, once the transaction is done. */
  readonly row: number
}

/** DuckDB numbers rows of an open transaction from here. */
export const firstLocal = 36_028_797_018_960_000n

/** Rows with their numbers for good, where so many were there before the transaction. */
export function placeRows(rows: readonly PlacedRow[], before: number): readonly FoundRow[] {
  return rows.map(({ at, cells }) => ({
    ...{ at, cells },
    row: at >= firstLocal ? before + Number(at - firstLocal) : Number(at),
  }))
}

/** What reads rows of a table, every cell as its text; `rest` stands behind its name. */
export function printRead({ columns, sqlName }: WorldTable, rest: string): string {
  const cells = columns.map(({ name }) => `CAST(${quoteName(name)} AS VARCHAR)`)
  return `SELECT rowid, ${cells.join(', ')} FROM ${sqlName} ${rest}`
}

/** The rows that such a statement found. */
export function listRows({ columns }: WorldTable, reader: Reader): readonly PlacedRow[] {
  return reader.getRows().map(([rowid, ...row]) => {
    const named = columns.map(({ name }, at) => [name, spell(row[at])] as const)
    return { at: BigInt(String(rowid)), cells: Object.fromEntries(named) }
  })
}

/** The rows of a table's background with these numbers, in their order; all of them where none are given. */
export async function readRows(
  connection: Connection,
  table: WorldTable,
  numbers: readonly number[] | null,
): Promise<readonly Cells[]> {
  if (numbers?.length === 0) return []
  // a list in a value is read at once, where one in the text is planned number by number
  const [which, values] = numbers
    ? ['rowid IN (SELECT unnest($1::BIGINT[]))', [listValue(numbers.map(BigInt))]]
    : [`rowid < ${table.rows}`, undefined]
  const reader = await connection.runAndReadAll(
    printRead(table, `WHERE ${which} ORDER BY rowid`),
    values,
  )
  return listRows(table, reader).map(({ cells }) => cells)
}

function spell(value: unknown): Value {
  return value === null || value === undefined ? null : String(value)
}
