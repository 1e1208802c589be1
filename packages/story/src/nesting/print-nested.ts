import {
  dialects,
  type NestedField,
  type NestedTable,
  type Schema,
  type Table,
} from '@worldloom/engine'
import { quoteName, quoteText } from '../tree/quote.ts'

const { columnType } = dialects.duckdb

/** A flat table's name in DuckDB. */
export type NameTable = (table: string) => string

/** The query that makes the rows of a nested table of flat ones, in their order. */
export function printNested({ name, fields }: NestedTable, nameTable: NameTable): string {
  const { columns, joins } = printFields(fields, 'p', nameTable)
  const selected = columns.map(({ name: own, value }) => `${value} AS ${quoteName(own)}`)
  return [
    `SELECT ${selected.join(', ')}`,
    // the order of the flat rows is kept, which a join loses
    `FROM (SELECT *, row_number() OVER () AS "__row" FROM ${quoteName(nameTable(name))}) AS p`,
    ...joins,
    'ORDER BY p."__row"',
  ].join('\n')
}

interface PrintedFields {
  readonly columns: readonly { readonly name: string; readonly value: string }[]
  readonly joins: readonly string[]
}

function printFields(
  fields: readonly NestedField[],
  alias: string,
  nameTable: NameTable,
): PrintedFields {
  const joins: string[] = []
  const print = (field: NestedField): string => {
    switch (field.kind) {
      case 'column':
        return `${alias}.${quoteName(field.column)}`
      case 'record':
        return printStruct(field.fields.map((part) => ({ name: part.name, value: print(part) })))
      case 'records': {
        const inner = `${alias}_${joins.length + 1}`
        const row = `${inner}_row`
        const parts = printFields(field.fields, row, nameTable)
        const list = `list(${printStruct(parts.columns)} ORDER BY ${row}.${quoteName(field.key)})`
        const from = `SELECT ${row}.${quoteName(field.link)} AS of, ${list} AS rows FROM ${quoteName(nameTable(field.table))} AS ${row}`
        const joined = [from, ...parts.joins, 'GROUP BY 1'].join('\n')
        joins.push(
          `LEFT JOIN (${joined}) AS ${inner} ON ${inner}.of = ${alias}.${quoteName(field.parentKey)}`,
        )
        // BigQuery has no NULL for a repeated field
        return `coalesce(${inner}.rows, [])`
      }
    }
  }
  const columns = fields.map((field) => ({ name: field.name, value: print(field) }))
  return { columns, joins }
}

function printStruct(fields: readonly { readonly name: string; readonly value: string }[]): string {
  return `{${fields.map(({ name, value }) => `${quoteText(name)}: ${value}`).join(', ')}}`
}

/** The columns of a nested table and their types in DuckDB. */
export function listNestedTypes(
  { name, fields }: NestedTable,
  schema: Schema,
): readonly { readonly name: string; readonly type: string }[] {
  const get = (id: string): Table => {
    const table = schema.tables.find((entry) => entry.id === id)
    if (!table) throw new Error(`The nested table ${name} needs ${id}`)
    return table
  }
  const typeOf = (field: NestedField, table: Table): string => {
    switch (field.kind) {
      case 'column': {
        const column = table.columns.find((entry) => entry.name === field.column)
        return column ? columnType(column.type) : 'VARCHAR'
      }
      case 'record':
        return struct(field.fields, table)
      case 'records':
        return `${struct(field.fields, get(field.table))}[]`
    }
  }
  const struct = (parts: readonly NestedField[], table: Table): string =>
    `STRUCT(${parts.map((part) => `${quoteName(part.name)} ${typeOf(part, table)}`).join(', ')})`
  return fields.map((field) => ({ name: field.name, type: typeOf(field, get(name)) }))
}
