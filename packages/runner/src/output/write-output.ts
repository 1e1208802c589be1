import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { partSuffix } from '@worldloom/job'
import { describeOutput, putInto, type WrittenFile } from './describe-output.ts'
import type { Output } from './list-outputs.ts'
import { listParts, type PartLimits } from './list-parts.ts'
import { writeParts } from './write-parts.ts'

/**
 * Writes an output first under another name, so that a half-written file is never found. A large table becomes a
 * folder of files, where the format allows it and `statements` of the plan still tell its rows.
 */
export async function writeOutput(
  connection: DuckDBConnection,
  output: Output,
  folder: string,
  statements: readonly string[] = [],
  limits?: PartLimits,
): Promise<readonly WrittenFile[]> {
  const target = join(folder, output.file)
  const unfinished = `${target}${partSuffix}`
  // what an interrupted run left of it would be added to, not replaced
  await rm(unfinished, { force: true, recursive: true })
  await rm(`${unfinished}.wal`, { force: true })
  const [table] = output.tables
  const parts =
    output.canBeCut && table ? await listParts(connection, statements, table.id, limits) : []
  if (parts.length === 0) {
    for (const statement of output.print(unfinished)) await connection.run(statement)
    await rename(unfinished, target)
    return describeOutput(folder, output.file)
  }
  const files = await writeParts(connection, parts, unfinished)
  await rename(unfinished, target)
  return files.map((file) => putInto(output.file, file))
}
