import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { DuckDBBlobValue, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api'
import { quoteName } from '../../sql/quote.ts'
import type { SqliteDatabase, SqliteTable } from '../query-job.ts'

/** A database of SQLite in memory with the rows of the tables, each value as SQLite's users write it. */
export async function fillSqlite(
  { tables, tenths }: Pick<SqliteDatabase, 'tables' | 'tenths'>,
  connection: DuckDBConnection,
): Promise<DatabaseSync> {
  const database = new DatabaseSync(':memory:', { enableDoubleQuotedStringLiterals: true })
  // what does not fit is no file either
  database.exec('PRAGMA temp_store = MEMORY')
  for (const table of tables.filter(({ name }) => !isOwn.test(name)))
    await fill(database, table, { connection, tenths })
  database.exec('ANALYZE')
  return database
}

/** SQLite's own tables are listed in some schemas; it makes them itself. */
const isOwn = /^sqlite_/i

async function fill(
  database: DatabaseSync,
  { name, source, columns, indexes }: SqliteTable,
  { connection, tenths }: { readonly connection: DuckDBConnection; readonly tenths: boolean },
): Promise<void> {
  const types = await readTypes(connection, source)
  const declared = columns.map((column, at) => {
    return `${quoteName(column.name)} ${isType.test(column.type) ? column.type : (types[at] ?? '')}`
  })
  database.exec(`CREATE TABLE ${quoteName(name)} (${declared.join(', ')})`)
  const values = columns.map((column, at) => spell(quoteName(column.name), types[at] ?? '', tenths))
  const insert = database.prepare(
    `INSERT INTO ${quoteName(name)} VALUES (${columns.map(() => '?').join(', ')})`,
  )
  const result = await connection.stream(
    `SELECT ${values.join(', ')} FROM ${source.map(quoteName).join('.')}`,
  )
  database.exec('BEGIN')
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk || chunk.rowCount === 0) break
    for (const row of chunk.getRows()) insert.run(...row.map(toInput))
  }
  database.exec('COMMIT')
  for (const [at, index] of indexes.entries())
    database.exec(
      `CREATE INDEX ${quoteName(`${name} ${at}`)} ON ${quoteName(name)} (${index.map(quoteName).join(', ')})`,
    )
}

/** A type in the few words that SQLite's grammar has for one. */
const isType = /^[a-z_]\w*(?: \w+)*\s*(?:\(\s*\d+\s*(?:,\s*\d+\s*)?\))?$/i

async function readTypes(
  connection: DuckDBConnection,
  source: readonly string[],
): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(
    `SELECT column_type FROM (DESCRIBE ${source.map(quoteName).join('.')})`,
  )
  return reader.getRows().map(([type]) => String(type))
}

/** SQLite keeps whole numbers, floats, texts and bytes; days and times are texts, truth is 1 and 0. */
function spell(name: string, type: string, tenths: boolean): string {
  if (/^U?(?:TINY|SMALL|BIG)?INT(?:EGER)?$|^BOOLEAN$/.test(type)) return `CAST(${name} AS BIGINT)`
  if (/^(?:DECIMAL|DOUBLE|FLOAT|REAL)/.test(type)) return `CAST(${name} AS DOUBLE)`
  if (type === 'BLOB') return name
  // without the zone, which is always that of Greenwich here
  const text = type.startsWith('TIMESTAMP')
    ? `CAST(CAST(${name} AS TIMESTAMP) AS VARCHAR)`
    : `CAST(${name} AS VARCHAR)`
  if (!tenths || !type.startsWith('TIMESTAMP')) return text
  return `${text} || CASE WHEN ${text} LIKE '%.%' THEN '' ELSE '.0' END`
}

function toInput(value: DuckDBValue): SQLInputValue {
  if (value instanceof DuckDBBlobValue) return value.bytes
  return value as SQLInputValue
}
