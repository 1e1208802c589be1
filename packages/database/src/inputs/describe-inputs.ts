import type { Reference, Rules, Schema } from '@worldloom/engine'
import type { InputFile, InputFiles } from './input-files.ts'

/** What a schema came to: `33 tables, 312 columns and 58 links in ecommerce.sql (postgres)`. */
export function describeSchema({ tables, dialect }: Schema, files: InputFiles): string {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  const links = tables.reduce((sum, table) => sum + table.foreignKeys.length, 0)
  const found = `${count(tables.length, 'table')}, ${count(columns, 'column')} and ${count(links, 'link')}`
  return `${found} in ${name(files.schema)}${dialect === '' ? '' : ` (${dialect})`}`
}

/** What reference data came to: `468 rows for 10 tables in ecommerce_reference.csv`. */
export function describeReference({ tables }: Reference, files: InputFiles): string {
  if (files.reference.length === 0) return 'no reference data'
  const given = Object.values(tables)
  const rows = given.reduce((sum, table) => sum + table.rows.length, 0)
  return `${count(rows, 'row')} for ${count(given.length, 'table')} in ${name(files.reference)}`
}

/** What rules came to: `rules for 120 columns of 31 tables in ecommerce_rules.json`. */
export function describeRules({ tables }: Rules, files: InputFiles): string {
  if (files.rules.length === 0) return 'no rules: everything is inferred from the schema'
  const ruled = Object.values(tables)
  const columns = ruled.reduce((sum, table) => sum + Object.keys(table.columns).length, 0)
  return `rules for ${count(columns, 'column')} of ${count(ruled.length, 'table')} in ${name(files.rules)}`
}

function name(files: readonly InputFile[]): string {
  const [first, ...others] = files.map((file) => file.name)
  if (first === undefined) return 'no file'
  return others.length < 3 ? [first, ...others].join(', ') : `${first} and ${others.length} more`
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
