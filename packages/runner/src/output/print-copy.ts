import type { Table } from '@worldloom/engine'
import { quoteName, quoteText } from '../sql/quote.ts'
import { printColumns } from './print-columns.ts'

/** The COPY statement that writes a table to a file of a format. */
export function printCopy(table: Table, path: string, format: 'csv' | 'parquet' | 'jsonl'): string {
  const columns = format === 'parquet' ? '*' : printColumns(table.columns)
  return printCopyOf(`SELECT ${columns} FROM ${quoteName(table.id)}`, path, format)
}

/** The COPY statement that writes what a query gives to a file of a format. */
export function printCopyOf(query: string, path: string, format: keyof typeof options): string {
  return `COPY (${query}) TO ${quoteText(path)} (${options[format]});`
}

const options = {
  csv: "FORMAT csv, HEADER true, NULLSTR ''",
  // version 2 keeps differences of numbers instead of numbers, and dictionaries pay only for few values
  parquet:
    'FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 1000',
  jsonl: 'FORMAT json, ARRAY false',
} as const
