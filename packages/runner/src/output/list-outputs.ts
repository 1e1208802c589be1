import type { Schema, Table } from '@worldloom/engine'
import { nameFiles, type OutputFormat } from './name-files.ts'
import { printCopy } from './print-copy.ts'
import { printDatabase } from './print-database.ts'
import { printInserts } from './print-inserts.ts'

/** A file of a run: the tables it holds, and the statements that write it. */
export interface Output {
  readonly file: string
  readonly tables: readonly Table[]
  /** Whether it may become a folder of several files. */
  readonly canBeCut: boolean
  readonly print: (path: string) => readonly string[]
}

/** The files that a run leaves in a format: one for each table, or one database for all. */
export function listOutputs(schema: Schema, format: OutputFormat): readonly Output[] {
  const files = nameFiles(schema, format)
  if (format === 'duckdb') {
    const { tables } = schema
    const file = Object.values(files)[0] ?? ''
    return [{ file, tables, canBeCut: false, print: (path) => printDatabase(schema, path) }]
  }
  return schema.tables.map((table) => ({
    file: files[table.id] ?? '',
    tables: [table],
    canBeCut: format === 'parquet',
    print: (path) => [
      format === 'sql' ? printInserts(table, path) : printCopy(table, path, format),
    ],
  }))
}
