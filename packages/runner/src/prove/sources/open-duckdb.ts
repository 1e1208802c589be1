import { quoteName, quoteText } from '../../sql/quote.ts'
import { describeAsText } from './describe-as-text.ts'
import type { OpenSource } from './source.ts'

/** A table of the DuckDB file, which was attached as `given` before the lock. */
export const openDuckdb: OpenSource = async (_, plan, connection) => {
  const found = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'given'
      AND lower(table_name) IN (lower(${quoteText(plan.name)}), lower(${quoteText(plan.table)}))
      OR database_name = 'given' AND lower(schema_name || '.' || table_name) = lower(${quoteText(plan.table)})`,
  )
  const [schema, table] = found.getRows()[0] ?? []
  if (table === undefined) throw new Error(`the file has no table "${plan.name}"`)
  const from = `given.${quoteName(String(schema))}.${quoteName(String(table))}`
  return { from, columns: await describeAsText(from, connection) }
}
