import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { partSuffix } from '@worldloom/job'
import type { Output } from './list-outputs.ts'

/** A finished file of a run, its path relative to the run's folder. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Writes an output first under another name, so that a half-written file is never found. */
export async function writeOutput(
  connection: DuckDBConnection,
  output: Output,
  folder: string,
): Promise<WrittenFile> {
  const target = join(folder, output.file)
  const part = `${target}${partSuffix}`
  // what an interrupted run left of it would be added to, not replaced
  await rm(part, { force: true })
  await rm(`${part}.wal`, { force: true })
  for (const statement of output.print(part)) await connection.run(statement)
  await rename(part, target)
  return describeFile(folder, output.file)
}

/** A file's size and checksum, read from the disk. */
export async function describeFile(folder: string, file: string): Promise<WrittenFile> {
  const path = join(folder, file)
  const hash = createHash('sha256')
  // in pieces of a megabyte, which takes half the time of the usual 64 KB
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash)
  return { path: `outputs/${file}`, bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
