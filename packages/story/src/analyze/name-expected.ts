import { type Column, listKeys, type Schema, type Table } from '@worldloom/engine'
import type { RequiredColumn, RequiredValue } from '../requirements/query-requirement.ts'

/** A column with more of them is no choice between a few words. */
const mostExamples = 20

/**
 * A schema whose columns know what queries expect of them, so that background rows hold it too: texts that they look
 * for, and which numbers are shares of one.
 */
export function nameExpected(
  schema: Schema,
  {
    values,
    shares,
  }: { readonly values: readonly RequiredValue[]; readonly shares: readonly RequiredColumn[] },
): Schema {
  const tables = schema.tables.map((table) => {
    const isOwn = ({ table: of }: RequiredColumn): boolean => of === table.id
    const [texts, numbers] = [values.filter(isOwn), shares.filter(isOwn)]
    if (texts.length === 0 && numbers.length === 0) return table
    const columns = table.columns.map((column) =>
      addShare(addExamples(table, column, texts), numbers),
    )
    return { ...table, columns }
  })
  return { ...schema, tables }
}

function addExamples(table: Table, column: Column, own: readonly RequiredValue[]): Column {
  const { type, name } = column
  if (type.kind !== 'text' || isKey(table, name)) return column
  const room = type.maxLength ?? Number.POSITIVE_INFINITY
  const found = own.filter((each) => isCalled(column, each)).map(({ value }) => value)
  const examples = [...new Set(found)].filter((value) => value.length <= room)
  return examples.length > 0 && examples.length <= mostExamples ? { ...column, examples } : column
}

function addShare(column: Column, own: readonly RequiredColumn[]): Column {
  return own.some((each) => isCalled(column, each)) ? { ...column, isShare: true } : column
}

function isCalled({ name }: Column, { column }: RequiredColumn): boolean {
  return name.toLowerCase() === column.toLowerCase()
}

function isKey(table: Table, name: string): boolean {
  const keys = [...listKeys(table), ...table.foreignKeys]
  return keys.some(({ columns }) => columns.includes(name))
}
