import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Schema, Table } from '../../src/model/schema.ts'
import { readSchema } from '../../src/read/read-schema.ts'

/** Real schemas beside what a server made of them; see CONTRIBUTING.md. */
const corpus = process.env['WORLDLOOM_CORPUS'] ?? ''
const folder = join(corpus, 'ddl')
const names = corpus !== '' && existsSync(folder) ? readdirSync(folder).toSorted() : []

interface Origin {
  readonly dialect: string
  readonly postgres15_catalog_truth?: Readonly<Record<string, unknown>>
  readonly counts: Readonly<Record<string, number>>
}

const origins = new Map(
  names.map((name): [string, Origin] => [
    name,
    JSON.parse(readFileSync(join(folder, name, 'SOURCE.json'), 'utf8')) as Origin,
  ]),
)

async function read(name: string): Promise<Schema> {
  const text = readFileSync(join(folder, name, 'schema.sql'), 'utf8')
  const { schema } = await readSchema({ text, file: `${name}.sql` })
  return schema
}

function sum(schema: Schema, count: (table: Table) => number): number {
  return schema.tables.reduce((total, table) => total + count(table), 0)
}

test('the corpus is there', ({ skip }) => {
  if (names.length === 0) skip('WORLDLOOM_CORPUS is not set')
  expect(names.length).toBeGreaterThan(50)
})

/** Where the catalog differs from the file for a reason that is no fault of the reader. */
const exceptions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // unique indexes over expressions, which are reported
  discourse_pg: { uniques: 104 },
  mastodon_pg: { uniques: 45 },
  // a domain's check is counted at the column that has it
  pagila_pg_0_10: { checks: 7 },
  sakila_postgres: { checks: 7 },
  // the server was given the tables of `auth`, which the file only points to
  supabase_subscription_payments_pg: { tables: 5, cols: 39, pks: 5, fks: 2, json_cols: 5 },
}

describe.runIf(names.length > 0)('a PostgreSQL schema has what the server has', () => {
  const files = [...origins].filter(([, origin]) => origin.postgres15_catalog_truth)

  test.each(files)('%s', async (name, origin) => {
    const schema = await read(name)
    const columns = (has: (column: Table['columns'][number]) => boolean): number =>
      sum(schema, (table) => table.columns.filter(has).length)
    const counts = {
      tables: schema.tables.length,
      cols: columns(() => true),
      pks: sum(schema, (table) => (table.primaryKey ? 1 : 0)),
      fks: sum(schema, (table) => table.foreignKeys.length),
      checks: sum(schema, (table) => table.checks.length),
      uniques: sum(schema, (table) => table.uniques.length),
      generated: columns((column) => column.generated !== null),
      array_cols: columns((column) => column.type.kind === 'array'),
      json_cols: columns((column) => column.type.kind === 'json'),
    }
    const truth = { ...origin.postgres15_catalog_truth, ...exceptions[name] }
    expect(counts).toEqual(
      Object.fromEntries(Object.keys(counts).map((key) => [key, truth[key as keyof typeof truth]])),
    )
    // TPC-H names its links as only MySQL does
    expect(schema.dialect).toBe(name === 'tpch' ? 'mysql' : 'postgres')
  })
})

/** Where counting words in the text says other than reading it. */
const mysqlExceptions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  employees_partitioned_mysql: { fks: 4 }, // two links stand in a comment
  northwind_mysql: { uniques: 0 }, // a unique index that repeats the primary key
  sakila_mysql: { tables: 16 }, // one table is made inside a routine
  vaultwarden_mysql_migrations: { tables: 28, fks: 34, uniques: 7 }, // some are dropped again
}

describe.runIf(names.length > 0)('a MySQL schema has what its words say', () => {
  const files = [...origins].filter(([, { dialect }]) => dialect === 'mysql')

  test.each(files)('%s', async (name, origin) => {
    const text = readFileSync(join(folder, name, 'schema.sql'), 'utf8')
    const { schema, diagnostics } = await readSchema({ text, file: `${name}.sql` })
    const { tables, fks, uniques, checks, generated } = {
      ...origin.counts,
      ...mysqlExceptions[name],
    } as Record<string, number>
    expect({
      tables: schema.tables.length,
      fks: sum(schema, (table) => table.foreignKeys.length),
      uniques: sum(schema, (table) => table.uniques.length),
      checks: sum(schema, (table) => table.checks.length),
      generated: sum(schema, (table) => table.columns.filter((column) => column.generated).length),
    }).toEqual({ tables, fks, uniques, checks, generated })
    expect(schema.dialect).toBe('mysql')
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})
