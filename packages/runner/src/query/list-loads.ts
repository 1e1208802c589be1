import { join } from 'node:path'
import { type Column, dialects, type Schema, type Table } from '@worldloom/engine'
import { nameFiles, type OutputFormat } from '../output/name-files.ts'
import { printReadCsv } from '../sql/print-read-csv.ts'
import { quoteName, quoteText } from '../sql/quote.ts'
import type { SetupStep } from './query-job.ts'

const { columnType } = dialects.duckdb

/** What loads the files of a run as tables under their own names and types. */
export function listLoads({
  schema,
  format,
  folder,
}: {
  readonly schema: Schema
  readonly format: OutputFormat
  /** Where the files lie. */
  readonly folder: string
}): readonly SetupStep[] {
  const files = nameFiles(schema, format)
  const names = new Set(schema.tables.flatMap((table) => table.schema ?? []))
  const path = (table: Table): string => join(folder, files[table.id] ?? '')
  const schemas = [...names].map((name) => ({
    sql: `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)}`,
  }))
  return [...schemas, ...listTables(schema.tables, format, path)]
}

function listTables(
  tables: readonly Table[],
  format: OutputFormat,
  path: (table: Table) => string,
): readonly SetupStep[] {
  const load = (table: Table, from: string): SetupStep => ({ sql: printLoad(table, from) })
  const [first] = tables
  switch (format) {
    case 'csv':
      return tables.map((table) => {
        const columns = table.columns.map(({ name }) => name)
        return load(table, printReadCsv(path(table), columns))
      })
    case 'parquet':
      return tables.map((table) => load(table, `read_parquet(${quoteText(path(table))})`))
    case 'jsonl':
      return tables.map((table) => load(table, printJson(table, path(table))))
    case 'duckdb':
      return [
        { sql: `ATTACH ${quoteText(first ? path(first) : '')} AS "__made" (READ_ONLY)` },
        ...tables.map((table) => load(table, `"__made".${printName(table)}`)),
        { sql: 'DETACH "__made"' },
      ]
    case 'sql':
      return tables.flatMap((table) => [
        { sql: `CREATE TABLE ${printName(table)} (${table.columns.map(printColumn).join(', ')})` },
        { script: path(table) },
      ])
  }
}

function printLoad(table: Table, from: string): string {
  const columns = table.columns.map(
    ({ name, type }) => `CAST(${quoteName(name)} AS ${columnType(type)}) AS ${quoteName(name)}`,
  )
  return `CREATE TABLE ${printName(table)} AS SELECT ${columns.join(', ')} FROM ${from}`
}

function printJson({ columns }: Table, path: string): string {
  const types = columns.map(({ name, type }) => {
    const isText = type.kind === 'array' || type.kind === 'json'
    return `${quoteText(name)}: ${quoteText(isText ? 'JSON' : 'VARCHAR')}`
  })
  return `read_json(${quoteText(path)}, format = 'newline_delimited', columns = {${types.join(', ')}})`
}

function printColumn({ name, type }: Column): string {
  return `${quoteName(name)} ${columnType(type)}`
}

function printName({ schema, name }: Table): string {
  return [schema, name]
    .filter((part) => part !== null)
    .map(quoteName)
    .join('.')
}
