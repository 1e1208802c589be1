import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Table } from '@worldloom/engine'
import { quoteName, quoteText } from '../sql/quote.ts'
import type { OutputFormat } from './name-files.ts'
import { printColumns } from './print-columns.ts'
import { writeInserts } from './write-inserts.ts'

/** A finished file of a run, its path relative to the run's folder. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Ends the name of a file that is not finished yet. */
export const partSuffix = '.part'

/** Writes a table to its file, first under another name, so that a half-written one is never found. */
export async function writeTable(
  connection: DuckDBConnection,
  table: Table,
  folder: string,
  file: string,
  format: Exclude<OutputFormat, 'duckdb'>,
): Promise<WrittenFile> {
  const target = join(folder, file)
  const part = `${target}${partSuffix}`
  if (format === 'sql') await writeInserts(connection, table, part)
  else await connection.run(printCopy(table, part, format))
  await rename(part, target)
  return describeFile(folder, file)
}

/** The COPY statement that writes a table to a file of a format. */
export function printCopy(table: Table, file: string, format: 'csv' | 'parquet' | 'jsonl'): string {
  const from =
    format === 'parquet'
      ? `SELECT * FROM ${quoteName(table.id)}`
      : `SELECT ${printColumns(table.columns)} FROM ${quoteName(table.id)}`
  return `COPY (${from}) TO ${quoteText(file)} (${options[format]})`
}

const options = {
  csv: "FORMAT csv, HEADER true, NULLSTR ''",
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  jsonl: 'FORMAT json, ARRAY false',
} as const

/** A file's size and checksum, read from the disk. */
export async function describeFile(folder: string, file: string): Promise<WrittenFile> {
  const path = join(folder, file)
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { path: `outputs/${file}`, bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
