import type { DuckDBConnection } from '@duckdb/node-api'
import type { Column, Table, Type } from '@worldloom/engine'
import { quoteName, quoteText } from '../sql/quote.ts'

/** Rows in one INSERT statement. */
const batch = 500

/** Writes a table as INSERT statements in standard SQL, some hundred rows each; DuckDB builds the text. */
export async function writeInserts(
  connection: DuckDBConnection,
  table: Table,
  file: string,
): Promise<void> {
  const names = table.columns.map(({ name }) => quoteName(name)).join(', ')
  const id = table.schema
    ? `${quoteName(table.schema)}.${quoteName(table.name)}`
    : quoteName(table.name)
  const head = quoteText(`INSERT INTO ${id} (${names}) VALUES\n`)
  const values = table.columns.map(printValue).join(" || ', ' || ")
  const rows = `SELECT row_number() OVER () - 1 AS place, '  (' || ${values} || ')' AS line FROM ${quoteName(table.id)}`
  const statements = `SELECT ${head} || string_agg(line, ',\n' ORDER BY place) || ';' AS statement FROM (${rows}) GROUP BY place // ${batch} ORDER BY place // ${batch}`
  // a quote, delimiter and escape that no text holds leave the statements as they are
  await connection.run(
    `COPY (${statements}) TO ${quoteText(file)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\u0001')`,
  )
}

function printValue({ name, type }: Column): string {
  const column = quoteName(name)
  return `coalesce(${isBare(type) ? `CAST(${column} AS VARCHAR)` : `'''' || replace(${asText(column, type)}, '''', '''''') || ''''`}, 'NULL')`
}

function isBare(type: Type): boolean {
  return ['integer', 'decimal', 'float', 'boolean'].includes(type.kind)
}

function asText(column: string, type: Type): string {
  if (type.kind === 'timestamp')
    return `strftime(${column}, '%Y-%m-%d %H:%M:%S${type.zone ? '+00' : ''}')`
  return `CAST(${column} AS VARCHAR)`
}
