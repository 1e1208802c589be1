import type { Column, Schema, Table } from '../../model/schema.ts'
import { canHoldKey } from './can-hold-key.ts'
import { readStem } from './column-stem.ts'
import { nameTables } from './named-tables.ts'

/**
 * A schema with keys for tables that declare none and have a column called as keys are: `id`, `customer_id` in
 * `customers`, `d_date_sk` in `date_dim`. A table that declares any unique column is left as it is.
 */
export function learnKeys(schema: Schema): Schema {
  const spoken = nameTables(schema.tables)
  const names = new Set([...spoken.values()].map((words) => words.join(' ')))
  const learn = (table: Table): Table => learnKey(table, spoken.get(table.id) ?? [], names)
  return { ...schema, tables: schema.tables.map(learn) }
}

function learnKey(table: Table, words: readonly string[], names: ReadonlySet<string>): Table {
  if (table.primaryKey || table.uniques.length > 0) return table
  const linked = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  const own = table.columns.find(
    (column) => !linked.has(column.name) && isOwnKey(column, table, words, names),
  )
  if (!own) return table
  return {
    ...table,
    columns: table.columns.map((column) => (column === own ? { ...own, nullable: false } : column)),
    primaryKey: { name: '', columns: [own.name], learned: true },
  }
}

function isOwnKey(
  column: Column,
  table: Table,
  words: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const stem = readStem(column, table)
  if (stem.says !== 'key' || !canHoldKey(column)) return false
  if (stem.words.length === 0) return !/key$/i.test(column.name)
  const spelt = stem.words.join(' ')
  if (spelt === words.join(' ')) return true
  // `address_id` of `customer_address`, unless there are addresses too
  return ` ${words.join(' ')}`.endsWith(` ${spelt}`) && !names.has(spelt)
}
