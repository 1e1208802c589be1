import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteText } from './quote.ts'

/** What `numberParquet` calls the number of a row. */
export const parquetNumber = 'file_row_number'

/** Whether no column is called as DuckDB calls where a row lies. */
export function canNumber(columns: readonly string[]): boolean {
  return columns.every((name) => ![parquetNumber, 'file_index'].includes(name.toLowerCase()))
}

/** What follows FROM to read Parquet files, one after the other, with the number of each row from 0 as a column, where `canNumber` allows it. */
export async function numberParquet(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<string> {
  const [first = ''] = paths
  if (paths.length <= 1) return `read_parquet(${quoteText(first)}, ${parquetNumber} = true)`
  const files = printFiles(paths)
  const counted = await connection.runAndReadAll(
    `SELECT file_name, num_rows FROM parquet_file_metadata(${files})`,
  )
  const rows = new Map(counted.getRows().map(([file, count]) => [String(file), Number(count)]))
  let next = 0
  const starts = paths.map((path) => {
    const start = next
    next += rows.get(path) ?? 0
    return start
  })
  const number = `list_extract([${starts.join(', ')}]::BIGINT[], 1 + f.file_index::BIGINT) + f.${parquetNumber}`
  return `(SELECT f.*, ${number} AS ${parquetNumber} FROM read_parquet(${files}) AS f)`
}

/** A list of files as `read_parquet` takes it. */
export function printFiles(paths: readonly string[]): string {
  return `[${paths.map(quoteText).join(', ')}]`
}
