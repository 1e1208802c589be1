import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { loadReader } from '@worldloom/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { nameFiles, type OutputFormat } from '../../src/output/name-files.ts'
import { proveFolder } from '../../src/prove/prove-folder.ts'
import { buildWorld } from './world.ts'
import { alterCell, writeWorld } from './write-world.ts'

beforeAll(loadReader)

const formats: readonly OutputFormat[] = ['csv', 'parquet', 'jsonl', 'sql', 'duckdb']

describe('proveFolder reads what other formats hold', () => {
  test.each(formats)('%s: kept as it is, broken where a cell is altered', async (format) => {
    const world = buildWorld()
    const good = await proveIn(world, format, world.files)
    expect(good).toEqual([])
    const refunds = alterCell(world.files['Refund'] ?? '', 2, 'amount', '15.71')
    const bad = await proveIn(world, format, { ...world.files, Refund: refunds })
    expect(bad).toEqual([
      'Refund/at-most/amount <= order_id.paid 1',
      'Refund/at-most/amount <= order_id.paid 2',
    ])
  })
})

async function proveIn(
  world: ReturnType<typeof buildWorld>,
  format: OutputFormat,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { schema, reference, now, promises } = world
  const folder = await writeWorld(files)
  if (format !== 'csv') await convert(folder, format, world)
  const proof = await proveFolder({ folder, format, schema, reference, now, promises })
  return proof.checks.flatMap(({ promise, examples }) =>
    examples.map(({ row }) => `${promise} ${row}`),
  )
}

/** Writes the CSV files once more in another format, with the types a database would give them. */
async function convert(
  folder: string,
  format: OutputFormat,
  { schema }: ReturnType<typeof buildWorld>,
): Promise<void> {
  const files = nameFiles(schema, format)
  const target = join(folder, files['Order'] ?? '')
  const instance = await DuckDBInstance.create(format === 'duckdb' ? target : ':memory:')
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'")
  for (const { id, columns } of schema.tables) {
    const file = join(folder, files[id] ?? '')
    const types = columns.map(
      ({ name, type }) => `'${name}': '${sqlTypes[type.kind] ?? 'VARCHAR'}'`,
    )
    const rows = `read_csv('${folder}/${id}.csv', auto_detect = false, header = true, allow_quoted_nulls = false, columns = {${types.join(', ')}})`
    if (format === 'duckdb') await connection.run(`CREATE TABLE "${id}" AS FROM ${rows}`)
    if (format === 'parquet')
      await connection.run(`COPY (FROM ${rows}) TO '${file}' (FORMAT parquet)`)
    if (format === 'jsonl') await connection.run(`COPY (FROM ${rows}) TO '${file}' (FORMAT json)`)
    if (format === 'sql')
      await writeFile(file, writeInserts(id, await connection.runAndReadAll(`FROM ${rows}`)))
  }
  connection.closeSync()
  instance.closeSync()
}

const sqlTypes: Readonly<Record<string, string>> = {
  integer: 'INTEGER',
  decimal: 'DECIMAL(10, 2)',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  json: 'JSON',
  array: 'VARCHAR',
}

function writeInserts(
  table: string,
  result: { columnNames(): readonly string[]; getRowsJson(): readonly (readonly unknown[])[] },
): string {
  const names = result.columnNames().map((name) => `"${name}"`)
  const literal = (value: unknown): string =>
    value === null ? 'NULL' : `'${String(value).replaceAll("'", "''")}'`
  const rows = result.getRowsJson().map((row) => `  (${row.map(literal).join(', ')})`)
  return `-- ${table}\nBEGIN;\nINSERT INTO "public"."${table}" (${names.join(', ')}) VALUES\n${rows.join(',\n')};\nCOMMIT;\n`
}
