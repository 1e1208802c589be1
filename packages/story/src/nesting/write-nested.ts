import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { NestedTable, Nesting } from '@worldloom/engine'
import { partSuffix } from '@worldloom/job'
import { type Connection, describeFile, sanitizeName, type WrittenFile } from '@worldloom/runner'
import { quoteText } from '../tree/quote.ts'
import { printNested } from './print-nested.ts'

/** A nested table's file in `outputs/`, as BigQuery loads it: one JSON object a line. */
export function nameNestedFile({ name }: NestedTable): string {
  return `${sanitizeName(name)}.nested.jsonl`
}

/** Writes every nested table beside the flat ones it is made of; answers with the files by table. */
export async function writeNested(
  connection: Connection,
  nesting: Nesting,
  folder: string,
): Promise<ReadonlyMap<string, WrittenFile>> {
  const outputs = join(folder, 'outputs')
  const files = new Map<string, WrittenFile>()
  for (const table of nesting) {
    const file = nameNestedFile(table)
    const path = join(outputs, file)
    const rows = printNested(table, (name) => name)
    const target = quoteText(`${path}${partSuffix}`)
    await connection.run(`COPY (${rows}) TO ${target} (FORMAT json, ARRAY false)`)
    await rename(`${path}${partSuffix}`, path)
    files.set(table.name, await describeFile(outputs, file))
  }
  return files
}
