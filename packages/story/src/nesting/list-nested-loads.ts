import { join } from 'node:path'
import type { NestedTable, Nesting, Schema } from '@worldloom/engine'
import { type AskedQuery, listLoads, type OutputFormat, type SetupStep } from '@worldloom/runner'
import { quoteName, quoteText } from '../tree/quote.ts'
import { listNestedTypes, printNested } from './print-nested.ts'
import { nameNestedFile } from './write-nested.ts'

/** What loads a run's files for its queries: nested tables from their own files under their own names. */
export function listNestedLoads(run: {
  readonly schema: Schema
  readonly format: OutputFormat
  readonly folder: string
  readonly nesting: Nesting
}): { readonly setup: readonly SetupStep[]; readonly checks: readonly AskedQuery[] } {
  const { schema, format, folder, nesting } = run
  const nested = new Set(nesting.map(({ name }) => name))
  const nameFlat = (name: string): string => (nested.has(name) ? `${name} (flat)` : name)
  const tables = schema.tables.map((table) =>
    nested.has(table.id) ? { ...table, name: nameFlat(table.id), schema: null } : table,
  )
  return {
    setup: [
      ...listLoads({ schema: { ...schema, tables }, format, folder }),
      ...nesting.map((table) => ({ sql: printLoad(table, schema, folder) })),
    ],
    checks: nesting.map((table) => printCheck(table, nameFlat)),
  }
}

function printLoad(table: NestedTable, schema: Schema, folder: string): string {
  const types = listNestedTypes(table, schema).map(
    ({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`,
  )
  const path = join(folder, nameNestedFile(table))
  return `CREATE TABLE ${quoteName(table.name)} AS FROM read_json(${quoteText(path)}, format = 'newline_delimited', columns = {${types.join(', ')}})`
}

/** The id of the query that compares a nested table with the flat ones. */
const checkPrefix = 'nested rows of '

/** How many rows of the nested file are not those of the flat files, or the other way round. */
function printCheck(table: NestedTable, nameFlat: (name: string) => string): AskedQuery {
  const made = `SELECT * FROM (${printNested(table, nameFlat)})`
  const found = `SELECT * FROM ${quoteName(table.name)}`
  const count = (left: string, right: string): string =>
    `(SELECT count(*) FROM (${left} EXCEPT ALL ${right}))`
  return {
    id: `${checkPrefix}${table.name}`,
    sql: `SELECT ${count(made, found)} + ${count(found, made)} AS differing`,
  }
}
