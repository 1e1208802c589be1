import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DatabaseEvent, type FinishedRun, generateDatabase } from '../src/index.ts'
import { makeShop, readTree } from './support/shop.ts'

const shop = makeShop()
afterAll(() => rmSync(shop.folder, { recursive: true }))

async function make(name: string, options: object = {}): Promise<FinishedRun> {
  const result = await generateDatabase({
    ...shop.inputs,
    seed: 3,
    out: join(shop.folder, name),
    ...options,
  })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  return result
}

describe('a run', () => {
  const events: DatabaseEvent[] = []
  let run: FinishedRun
  beforeAll(async () => {
    const options = { ...shop.inputs, seed: 3, out: join(shop.folder, 'first'), threads: 1 }
    run = (await generateDatabase(options, (event) => events.push(event))) as FinishedRun
  })

  test('keeps every promise', () => {
    expect(run.report.checks.filter(({ violations }) => violations > 0)).toEqual([])
    expect(run).toMatchObject({ status: 'done', report: { ok: true, job: 'database', seed: 3 } })
    const { promised, checked, notCheckable } = run.report.proof
    expect(promised).toBe(checked + notCheckable)
  })

  test('leaves its folders, and nothing that is half written or temporary', () => {
    expect(Object.keys(readTree(run.folder))).toEqual([
      ...['lookups.csv', 'shop.sql', 'shop.yaml'].map((name) => `inputs/${name}`),
      ...['plan.sql', 'ref_data_ir.json', 'rules_ir.json', 'schema_ir.json'].map((n) => `ir/${n}`),
      ...['customer', 'order', 'order_line', 'status'].map((name) => `outputs/${name}.csv`),
      ...['report.html', 'report.json', 'report.md', 'run.json'],
      ...['input_schema.json', 'output_schema.json'].map((name) => `traces/${name}`),
      ...['customer', 'order', 'order_line', 'status'].map((name) => `traces/plan_${name}.md`),
    ])
    expect(readdirSync(run.folder)).not.toContain('temporary')
  })

  test('copies its inputs byte for byte', () => {
    for (const path of Object.values(shop.inputs))
      expect(readFileSync(join(run.folder, 'inputs', basename(path)))).toEqual(readFileSync(path))
  })

  test('tells its five steps, its files, and how far it is', () => {
    const steps = events.flatMap((event) => (event.kind === 'step-start' ? [event.title] : []))
    expect(steps).toEqual([
      'Parse SQL Schema',
      'Process Reference Data',
      'Load Rules',
      'Generate Synthetic Data',
      'Summarize Results',
    ])
    const ends = events.flatMap((event) => (event.kind === 'step-end' ? [event.summary] : []))
    expect(ends.slice(0, 3)).toEqual([
      '4 tables, 16 columns and 3 links in shop.sql (postgres)',
      '2 rows for 1 table in lookups.csv',
      'rules for 3 columns of 3 tables in shop.yaml',
    ])
    expect(events.filter(({ kind }) => kind === 'file')).toHaveLength(4)
    expect(events.findLast(({ kind }) => kind === 'progress')).toMatchObject({
      what: 'writing files',
    })
  })

  test('writes down what was decided for each column, and why', () => {
    const page = readFileSync(join(run.folder, 'traces', 'plan_customer.md'), 'utf8')
    expect(page).toMatch(/\| email \| varchar\(80\) \| person\.email \|/)
    expect(page).toContain('one of "Graz" (weight 3), "Linz"; NULL in 20 % of rows (shop.yaml:')
  })

  test('gives the same bytes again, and with more threads', async () => {
    const again = await make('again', { threads: 2 })
    for (const part of ['outputs', 'ir', 'inputs'])
      expect(readTree(join(again.folder, part))).toEqual(readTree(join(run.folder, part)))
    const other = await make('other', { seed: 4 })
    expect(readTree(join(other.folder, 'outputs'))).not.toEqual(
      readTree(join(run.folder, 'outputs')),
    )
  })

  test('names the command that makes the same bytes in its report', () => {
    const page = readFileSync(join(run.folder, 'report.html'), 'utf8')
    const inputs =
      'inputs/shop.sql --reference inputs/lookups.csv --rules inputs/shop.yaml --seed 3'
    expect(page).toContain(`worldloom database ${inputs} --now 2026-01-01T00:00:00Z`)
  })
})

describe.each(['csv', 'parquet', 'jsonl', 'sql', 'duckdb'] as const)('the format %s', (format) => {
  test('holds what was promised, and its plan run by hand gives the same', async () => {
    const run = await make(format, { format })
    expect(run.report.checks.filter(({ violations }) => violations > 0)).toEqual([])
    const byHand = join(shop.folder, `${format}-by-hand`)
    mkdirSync(join(byHand, 'outputs'), { recursive: true })
    const script = readFileSync(join(run.folder, 'ir', 'plan.sql'), 'utf8')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    // a test has no folder of its own to stand in
    await connection.run(script.replaceAll("'outputs/", `'${join(byHand, 'outputs')}/`))
    const made = readTree(join(byHand, 'outputs'))
    const files = readTree(join(run.folder, 'outputs'))
    expect(Object.keys(made)).toEqual(Object.keys(files))
    // the bytes of a DuckDB file need not repeat
    if (format !== 'duckdb') expect(made).toEqual(files)
  }, 60_000)
})

test('a DuckDB file declares the keys and links it keeps', async () => {
  const { folder } = await make('keys', { format: 'duckdb' })
  const instance = await DuckDBInstance.create(join(folder, 'outputs', 'database.duckdb'))
  const connection = await instance.connect()
  const found = await connection.runAndReadAll(
    `SELECT table_name, constraint_type, count(*)::INTEGER FROM duckdb_constraints()
     WHERE constraint_type <> 'NOT NULL' GROUP BY ALL ORDER BY ALL`,
  )
  expect(found.getRows()).toEqual([
    ['customer', 'PRIMARY KEY', 1],
    ['customer', 'UNIQUE', 1],
    ['order', 'FOREIGN KEY', 2],
    ['order', 'PRIMARY KEY', 1],
    ['order_line', 'FOREIGN KEY', 1],
    ['order_line', 'PRIMARY KEY', 1],
    ['status', 'PRIMARY KEY', 1],
    ['status', 'UNIQUE', 1],
  ])
})

test('a range makes the rows of the full run and no others', async () => {
  const full = await make('full')
  const part = await make('part', { range: { table: 'customer', from: 5, to: 7 } })
  expect(part.report.tables.map(({ name, rows }) => [name, rows])).toEqual([['customer', 3]])
  const lines = (folder: string): readonly string[] =>
    readFileSync(join(folder, 'outputs', 'customer.csv'), 'utf8').split('\n')
  expect(lines(part.folder).slice(1, 4)).toEqual(lines(full.folder).slice(5, 8))
  expect(part.report.proof.notCheckable).toBeGreaterThan(0)
})

test('a folder of schema files is read as one, and faults name their file', async () => {
  const folder = join(shop.folder, 'schemas')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.sql'), 'CREATE TABLE a (id integer PRIMARY KEY);\n')
  writeFileSync(
    join(folder, 'b.sql'),
    '\nCREATE TABLE b (id integer, a_id integer REFERENCES aa);\n',
  )
  const result = await generateDatabase({ schema: folder, out: join(shop.folder, 'never') })
  expect(result).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'FOREIGN_KEY_WITHOUT_TABLE', place: { file: 'b.sql', line: 2 } }],
  })
})
