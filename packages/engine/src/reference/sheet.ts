import type { Place } from '@worldloom/diagnostics'
import type { Column, Table } from '../model/schema.ts'

/** The reference rows of one table while they are read and checked. */
export interface Sheet {
  readonly table: Table
  /** The given columns in the schema's order, with the heading each was read from. */
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
}

export interface SheetColumn {
  readonly column: Column
  readonly source: string
}

export interface SheetRow {
  /** One cell a column: null is NULL or absent, undefined a value at fault. */
  readonly cells: readonly (string | null | undefined)[]
  readonly place: Place
  readonly placeOf: (cell: number) => Place
}

/** The numbers of the named columns among the sheet's, or null where one is not given. */
export function findCells(sheet: Sheet, names: readonly string[]): readonly number[] | null {
  const cells = names.map((name) => sheet.columns.findIndex(({ column }) => column.name === name))
  return cells.includes(-1) ? null : cells
}

/** The row's values in these cells, or null where one is NULL or at fault. */
export function pickKey(row: SheetRow, cells: readonly number[]): readonly string[] | null {
  const values: string[] = []
  for (const cell of cells) {
    const value = row.cells[cell]
    if (value === null || value === undefined) return null
    values.push(value)
  }
  return values
}

/** A key as a sentence shows it: `"DE"` or `"DE", "BY"`. */
export function quoteKey(key: readonly string[]): string {
  return key.map((value) => `"${shorten(value)}"`).join(', ')
}

/** A value short enough for a message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
