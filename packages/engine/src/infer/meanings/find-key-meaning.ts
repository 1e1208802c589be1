import type { Column, Table } from '../../model/schema.ts'
import type { Meaning } from '../understanding.ts'

const keyTypes = new Set(['integer', 'uuid', 'decimal'])

/** The meaning of a column the schema declares to be a link or a counted key, or null. */
export function findKeyMeaning(column: Column, table: Table): Meaning | null {
  const link = table.foreignKeys.find(({ columns }) => columns.includes(column.name))
  if (link) return { name: 'identity.link', why: `it points to ${link.parent}` }
  if (column.identity) return { name: 'identity.key', why: 'the database counts it' }
  const isKey = isOnlyKey(column, table)
  if (isKey && (keyTypes.has(column.type.kind) || /id$/i.test(column.name))) {
    return { name: 'identity.key', why: 'it is the primary key' }
  }
  return null
}

/** Whether the column alone is the primary key. */
export function isOnlyKey(column: Column, table: Table): boolean {
  const key = table.primaryKey?.columns
  return key?.length === 1 && key[0] === column.name
}
