import type { Column, Table } from '../../model/schema.ts'
import { readWords } from '../meanings/table-words.ts'
import { isTemporal } from '../structure/columns.ts'

const things =
  /\b(lease|policy|contract|membership|subscription|license|licence|certificate|warranty|agreement|tenancy|pass|quote|listing)$/
const ends =
  /^((membership|subscription|contract|lease|policy|current period|coverage) )?(end|ends|expires|expiry|expiration|valid until|valid to|until|renews)( (at|on|date))*$/

/** Until when a row is valid, where its status says whether it still is; null where a table tells of no such thing. */
export function findTermEnd(table: Table): Column | null {
  const { table: words, columns } = readWords(table)
  if (!things.test(words)) return null
  return (
    table.columns.find(
      (column) => isTemporal(column.type) && ends.test(columns.get(column.name) ?? column.name),
    ) ?? null
  )
}
