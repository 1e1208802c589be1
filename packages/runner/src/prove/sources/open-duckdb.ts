import { quoteName, quoteText } from '../../sql/quote.ts'
import { describeAsText } from './describe-as-text.ts'
import type { OpenSource } from './source.ts'

/** A table of the DuckDB file, which was attached as `given` before the lock: as runs name it, else by its name alone. */
export const openDuckdb: OpenSource = async (_, { stored, name, table: id }, connection) => {
  const as = (text: string): string => `lower(${quoteText(text)})`
  const isStored = `lower(schema_name) = ${as(stored.schema)} AND lower(table_name) = ${as(stored.name)}`
  const found = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'given' AND (${isStored}
      OR lower(table_name) IN (${as(name)}, ${as(id)}) OR lower(schema_name || '.' || table_name) = ${as(id)})
      ORDER BY (${isStored}) DESC`,
  )
  const [schema, table] = found.getRows()[0] ?? []
  if (table === undefined) throw new Error(`the file has no table "${name}"`)
  const from = `given.${quoteName(String(schema))}.${quoteName(String(table))}`
  return { from, columns: await describeAsText(from, connection) }
}
