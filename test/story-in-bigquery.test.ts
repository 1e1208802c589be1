import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { streamStory } from '@worldloom/story'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fetchZetasql } from '../packages/runner/test/bigquery/support/fetch-zetasql.ts'
import {
  type Evaluator,
  openEvaluator,
} from '../packages/runner/test/bigquery/support/open-evaluator.ts'
import { printDuckdb } from '../packages/story/src/queries/print-duckdb.ts'
import { type BigqueryTable, printDuckdbTypes, printTable } from './helpers/bigquery-tables.ts'

const root = join(import.meta.dirname, '..')
const example = join(root, 'examples', 'story')
/** ZetaSQL's own bound. */
const mostRows = 10_000

const zetasql = fetchZetasql()
const out = mkdtempSync(join(tmpdir(), 'worldloom-bigquery-story-'))
const { tables } = readJson<{ tables: BigqueryTable[] }>('schema.json')
const { golden_queries: queries } = readJson<{
  golden_queries: { sequence: number; question: string; expected_sql: string }[]
}>('demo_story.json')
let evaluator: Evaluator | null = null
let duckdb: DuckDBConnection
/** The first rows of each table, as lines of JSON. */
let samples: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  if (!zetasql.libraries) return
  evaluator = openEvaluator(zetasql.libraries)
  // no other now than that of the machine, which is what the evaluator takes for the current date
  const stream = streamStory({ folder: example, format: 'jsonl', out })
  for (;;) if ((await stream.next()).done) break
  samples = new Map(tables.map((table) => [table.name, readSample(table)]))
  duckdb = await (await DuckDBInstance.create(':memory:')).connect()
  await duckdb.run("SET TimeZone = 'UTC'")
  for (const table of tables)
    await duckdb.run(
      `CREATE TABLE "${table.name}" AS FROM read_json('${findFile(table)}', columns = ${printDuckdbTypes(table)}) LIMIT ${mostRows}`,
    )
}, 240_000)

beforeEach((context) => {
  if (zetasql.missing) context.skip(zetasql.missing)
})

afterAll(() => {
  evaluator?.close()
  rmSync(out, { recursive: true })
})

test("BigQuery's own evaluator answers every golden query as it is written, and with the same rows", async () => {
  const script = [
    ...tables.map((table) => printTable(table, samples.get(table.name) ?? [])),
    ...queries.map(
      (query) => `CREATE OR REPLACE VIEW q${query.sequence} AS\n${query.expected_sql};`,
    ),
  ]
  const views = (await evaluator?.run(script)) ?? {}
  expect(Object.keys(views)).toHaveLength(queries.length)
  for (const { sequence, question, expected_sql: sql } of queries) {
    const theirs = views[`q${sequence}`]?.rows.map((row) => row.map(canonical)) ?? []
    expect(theirs.length, question).toBeGreaterThan(0)
    const ours = await askDuckdb(sql)
    // of several that are equal at the cut, each engine takes its own: both are among those before the cut
    const all = await askDuckdb(sql.replace(/\nLIMIT \d+$/, ''))
    expect(theirs.length, question).toBe(ours.length)
    if (all.length === ours.length) expect(sort(theirs), question).toEqual(sort(ours))
    else expect(sort(all), question).toEqual(expect.arrayContaining([...sort(theirs)]))
  }
}, 180_000)

async function askDuckdb(sql: string): Promise<readonly (readonly (string | null)[])[]> {
  const printed = await printDuckdb({
    ...{ id: '', sequence: 1, sql, dialect: 'bigquery', expect: [], telling: null, place: null },
  })
  if (printed.kind !== 'printed') throw new Error(printed.reason)
  const reader = await duckdb.runAndReadAll(
    `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${printed.sql})`,
  )
  return reader.getRows().map((row) => row.map((cell) => canonical(cell as string | null)))
}

function readJson<Document>(name: string): Document {
  return JSON.parse(readFileSync(join(example, name), 'utf8')) as Document
}

function findFile({ name, fields }: BigqueryTable): string {
  const isNested = fields.some(({ type }) => type === 'RECORD')
  return join(out, 'outputs', `${name}${isNested ? '.nested' : ''}.jsonl`)
}

function readSample(table: BigqueryTable): readonly string[] {
  return readFileSync(findFile(table), 'utf8').trimEnd().split('\n').slice(0, mostRows)
}

/** 20.90 is 20.9, and the first instant of a day is the day. */
function canonical(cell: string | null): string | null {
  if (cell === null) return null
  if (/^-?\d+(?:\.\d+)?(?:E-?\d+)?$/i.test(cell)) return String(Number(Number(cell).toFixed(6)))
  return cell.replace(/ 00:00:00$/, '')
}

/** Where the query leaves the order open, each engine has its own. */
function sort(rows: readonly (readonly (string | null)[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}
