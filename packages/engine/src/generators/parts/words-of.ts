import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Context } from '../generator.ts'

/** The whole words of a table and a column in small letters: `order item unit price`. */
export function wordsOf({ table, column }: Context): string {
  return `${readWords(table.table).table} ${columnWords(table.table, column)}`
}

/** The whole words of a column's name: `unit price`. */
export function columnWords(table: Table, column: Column): string {
  return readWords(table).columns.get(column.name) ?? column.name.toLowerCase()
}
