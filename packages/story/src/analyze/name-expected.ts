import { type Column, listKeys, type Schema, type Table } from '@worldloom/engine'
import type { RequiredColumn, RequiredValue } from '../requirements/query-requirement.ts'

/** A column with more of them is no choice between a few words. */
const mostExamples = 20

/** What queries tell of columns. */
export interface Expected {
  readonly values: readonly RequiredValue[]
  readonly shares: readonly RequiredColumn[]
  readonly groups: readonly RequiredColumn[]
  readonly nullTests: readonly RequiredColumn[]
}

/**
 * A schema whose columns know what queries expect of them, so that background rows hold it too: texts that they look
 * for, which numbers are shares of one, and which columns tell groups apart, where nothing would be a group of its own.
 */
export function nameExpected(schema: Schema, expected: Expected): Schema {
  const { values, shares, groups, nullTests } = expected
  const tables = schema.tables.map((table) => {
    const isOwn = ({ table: of }: RequiredColumn): boolean => of === table.id
    const texts = values.filter(isOwn)
    const columns = table.columns.map((column): Column => {
      const isIn = (list: readonly RequiredColumn[]): boolean =>
        list.some((each) => isOwn(each) && isCalled(column, each))
      const named = addExamples(table, column, texts)
      const told = isIn(shares) ? { ...named, isShare: true } : named
      return isIn(groups) && !isIn(nullTests) ? { ...told, isGrouped: true } : told
    })
    return columns.every((column, at) => column === table.columns[at])
      ? table
      : { ...table, columns }
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

function isCalled({ name }: Column, { column }: RequiredColumn): boolean {
  return name.toLowerCase() === column.toLowerCase()
}

function isKey(table: Table, name: string): boolean {
  const keys = [...listKeys(table), ...table.foreignKeys]
  return keys.some(({ columns }) => columns.includes(name))
}
