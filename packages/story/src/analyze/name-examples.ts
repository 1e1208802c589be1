import type { Column, Schema, Table } from '@worldloom/engine'
import type { RequiredValue } from '../requirements/query-requirement.ts'

/** A column with more of them is no choice between a few words. */
const mostExamples = 20

/** A schema whose columns know which texts queries look for in them, so that background rows hold these too. */
export function nameExamples(schema: Schema, values: readonly RequiredValue[]): Schema {
  const tables = schema.tables.map((table) => {
    const own = values.filter((each) => each.table === table.id)
    if (own.length === 0) return table
    return { ...table, columns: table.columns.map((column) => addExamples(table, column, own)) }
  })
  return { ...schema, tables }
}

function addExamples(table: Table, column: Column, own: readonly RequiredValue[]): Column {
  const { type, name } = column
  if (type.kind !== 'text' || isKey(table, name)) return column
  const found = own.filter((each) => each.column.toLowerCase() === name.toLowerCase())
  const room = type.maxLength ?? Number.POSITIVE_INFINITY
  const examples = [...new Set(found.map(({ value }) => value))].filter(
    (value) => value.length <= room,
  )
  return examples.length > 0 && examples.length <= mostExamples ? { ...column, examples } : column
}

function isKey({ primaryKey, uniques, foreignKeys }: Table, name: string): boolean {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques, ...foreignKeys]
  return keys.some(({ columns }) => columns.includes(name))
}
