import type { Column, Table, Type } from '@worldloom/engine'
import { quoteName, quoteText } from '../sql/quote.ts'

/** Rows in one INSERT statement. */
const batch = 500

/**
 * The COPY statement that writes a table as INSERT statements in standard SQL, some hundred rows each;
 * DuckDB builds their text.
 */
export function printInserts(table: Table, path: string): string {
  const names = table.columns.map(({ name }) => quoteName(name)).join(', ')
  const name = [table.schema, table.name].filter((part) => part !== null).map(quoteName)
  const head = quoteText(`INSERT INTO ${name.join('.')} (${names}) VALUES\n`)
  const values = table.columns.map(printValue).join(" || ', ' || ")
  const rows = `SELECT row_number() OVER () - 1 AS place, '  (' || ${values} || ')' AS line FROM ${quoteName(table.id)}`
  const statements = `SELECT ${head} || string_agg(line, ',\n' ORDER BY place) || ';' AS statement FROM (${rows}) GROUP BY place // ${batch} ORDER BY place // ${batch}`
  // a quote, delimiter and escape that no text holds leave the statements as they are
  return `COPY (${statements}) TO ${quoteText(path)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\u0001');`
}

function printValue({ name, type }: Column): string {
  const column = quoteName(name)
  const text = isBare(type)
    ? `CAST(${column} AS VARCHAR)`
    : `'''' || replace(${asText(column, type)}, '''', '''''') || ''''`
  return `coalesce(${text}, 'NULL')`
}

function isBare(type: Type): boolean {
  return ['integer', 'decimal', 'float', 'boolean'].includes(type.kind)
}

function asText(column: string, type: Type): string {
  if (type.kind !== 'timestamp') return `CAST(${column} AS VARCHAR)`
  const zone = type.zone ? '+00' : ''
  const whole = `strftime(${column}, '%Y-%m-%d %H:%M:%S${zone}')`
  const split = `strftime(${column}, '%Y-%m-%d %H:%M:%S.%f${zone}')`
  return `CASE WHEN epoch_us(${column}) % 1000000 = 0 THEN ${whole} ELSE ${split} END`
}
