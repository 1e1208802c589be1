import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { canNumber, numberParquet, parquetNumber, printFiles } from '../../sql/number-parquet.ts'
import { describeAsText } from './describe-as-text.ts'
import type { OpenSource } from './source.ts'

/** Parquet carries types of its own; what it holds is judged by the schema's all the same. */
export const openParquet: OpenSource = async (path, _, connection) => {
  const paths = await listFiles(path)
  const from = `read_parquet(${printFiles(paths)})`
  const columns = await describeAsText(from, connection)
  if (!canNumber(columns.map(({ name }) => name))) return { from, columns }
  const numbered = { from: await numberParquet(connection, paths), number: parquetNumber }
  return { from, columns, numbered }
}

/** The file, or the Parquet files of a folder in the order of their names. */
async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.parquet'))
  if (names.length === 0) throw new Error('no Parquet file is in this folder')
  const paths = names.toSorted().map((name) => join(path, name))
  // a link out of the folder would lead past the lock
  for (const each of paths)
    if (dirname(await realpath(each)) !== path) throw new Error('a part of it lies elsewhere')
  return paths
}
