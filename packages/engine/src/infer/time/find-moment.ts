import type { Column, Table } from '../../model/schema.ts'
import { readWords } from '../meanings/table-words.ts'
import { isTemporal } from '../structure/columns.ts'

/** The first day or instant that is called so, in a table of such things; null where it is none, or has none. */
export function findMoment(table: Table, things: RegExp, called: RegExp): Column | null {
  const { table: words, columns } = readWords(table)
  if (!things.test(words)) return null
  const found = table.columns.find(
    (column) => isTemporal(column.type) && called.test(columns.get(column.name) ?? column.name),
  )
  return found ?? null
}
