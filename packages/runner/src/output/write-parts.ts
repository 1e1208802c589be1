import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { describeFile, type WrittenFile } from './describe-output.ts'
import { printCopyOf } from './print-copy.ts'

/**
 * Writes the rows of each SELECT to a Parquet file in a folder that is made for it; their names sort like the parts.
 * Checksums are counted while the next part is written.
 */
export async function writeParts(
  connection: DuckDBConnection,
  parts: readonly string[],
  folder: string,
): Promise<readonly WrittenFile[]> {
  await mkdir(folder)
  const names = parts.map((_, index) => `part-${String(index + 1).padStart(5, '0')}.parquet`)
  const described: WrittenFile[] = []
  for (const [index, query] of [...parts, null].entries()) {
    const path = join(folder, names[index] ?? '')
    const written = names[index - 1]
    const [file] = await Promise.all([
      written === undefined ? null : describeFile(folder, written),
      query === null ? null : connection.run(printCopyOf(query, path, 'parquet')),
    ])
    if (file) described.push(file)
  }
  return described
}
