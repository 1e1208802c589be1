import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName } from '../../sql/quote.ts'
import type { SourceColumn } from './source.ts'

/** The columns of what DuckDB reads with types of its own, each as the text a CSV file would hold. */
export async function describeAsText(
  from: string,
  connection: DuckDBConnection,
): Promise<readonly SourceColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
  return described.getRows().map(([name, type]) => ({
    name: String(name),
    text: writeText(quoteName(String(name)), String(type)),
    own: { value: quoteName(String(name)), type: String(type) },
  }))
}

function writeText(value: string, type: string): string {
  if (type === 'VARCHAR') return value
  if (type === 'BLOB') return `'\\x' || lower(hex(${value}))`
  // lists, structs and maps are JSON in the other formats
  if (/\]$|^(STRUCT|MAP|UNION)\b/.test(type)) return `CAST(to_json(${value}) AS VARCHAR)`
  return `CAST(${value} AS VARCHAR)`
}
