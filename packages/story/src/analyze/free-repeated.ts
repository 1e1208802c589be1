import type { Schema, Table } from '@worldloom/engine'
import type { RequiredColumn } from '../requirements/query-requirement.ts'
import { findColumn } from './find-column.ts'

/**
 * A schema without the keys that only names speak of where queries count on several rows of the same value: an `id` by
 * which the rows of its table are grouped is that of another thing. Links that were learned to it go as well.
 */
export function freeRepeated(schema: Schema, repeated: readonly RequiredColumn[]): Schema {
  const freed = new Set(
    schema.tables.flatMap((table) => (isRepeated(table, repeated) ? [table.id] : [])),
  )
  if (freed.size === 0) return schema
  const tables = schema.tables.map((table) => ({
    ...table,
    primaryKey: freed.has(table.id) ? null : table.primaryKey,
    foreignKeys: table.foreignKeys.filter(({ learned, parent }) => !learned || !freed.has(parent)),
  }))
  return { ...schema, tables }
}

function isRepeated(table: Table, repeated: readonly RequiredColumn[]): boolean {
  const { primaryKey } = table
  if (!primaryKey?.learned || primaryKey.columns.length !== 1) return false
  return repeated.some(
    (each) => each.table === table.id && findColumn(table, each)?.name === primaryKey.columns[0],
  )
}
