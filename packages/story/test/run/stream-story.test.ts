import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDatabase } from '@worldloom/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { streamStory } from '../../src/stream-story.ts'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

const queries = `-- id: by-region
-- expect: rows = 3, every.orders > 0
SELECT c.region, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.region;
-- id: recent
SELECT COUNT(*) AS orders, MAX(o.created_at) AS last FROM orders o WHERE o.created_at >= CURRENT_DATE - INTERVAL '30 days';
-- id: out
COPY orders TO '/tmp/worldloom-story-out.csv';
-- id: passwords
SELECT * FROM read_csv('/etc/passwd');
-- id: misspelt
SELECT nmae FROM customers;
-- id: clock
SELECT CURRENT_DATE AS today
`
const folder = makeShop(queries)
const options = { folder, dialect: 'postgres', now: '2020-06-15T12:00:00Z' } as const
const run = (name: string): string => join(folder, name)
const read = (name: string, path: string): string => readFileSync(join(run(name), path), 'utf8')
const parse = (name: string, path: string): Record<string, unknown> =>
  JSON.parse(read(name, path)) as Record<string, unknown>

let first: Awaited<ReturnType<typeof runStory>>
beforeAll(async () => {
  first = await runStory({ ...options, out: run('a') })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('every query is asked of the finished files, and what leads out of them is refused', () => {
  const { result } = first
  if (result.status !== 'broken') throw new Error(`The run ended with ${result.status}`)
  const { queries: asked, violations, job, ok } = result.report
  expect({ job, ok, violations }).toEqual({ job: 'story', ok: false, violations: 0 })
  expect(asked.map(({ id, status, valid }) => [id, status, valid])).toEqual([
    ['by-region', 'good', true],
    ['recent', 'good', true],
    ['out', 'refused', false],
    ['passwords', 'refused', false],
    ['misspelt', 'error', false],
    ['clock', 'good', true],
  ])
  expect(result.report.totals).toEqual({
    ...{ queries: 6, meaningful: 3, good: 3, hollow: 0, empty: 0, error: 1 },
    refused: 2,
  })
  expect(asked[3]?.why).toContain('golden queries may not')
})

test('the current date is that of the run, in the plan and in the answers', () => {
  const validation = parse('a', 'outputs/query_validation.json')
  expect(validation['6']).toMatchObject({ result_preview: [{ today: '2020-06-15' }] })
  expect(validation['1']).toMatchObject({ valid: true, status: 'good', rows: 3, issues: [] })
  const requirements = parse('a', 'ir/data_requirements.json')
  expect(requirements['temporal_requirements']).toMatchObject({
    date_range: '2019-07-01 to 2020-06-15',
    current_year: 2020,
    last_quarter: 'Q1 2020 (Jan-Mar)',
    this_month: 'June 2020',
    coverage_needed: ['2019-Q3', '2019-Q4', '2020-Q1', '2020-04', '2020-05', '2020-06'],
  })
})

test('the page shows the queries with their answers', () => {
  const page = read('a', 'report.html')
  expect(page).toContain('id="queries"')
  expect(page).toContain('by-region')
  expect(page).toContain('GROUP BY c.region')
  expect(read('a', 'report.md')).toContain('## Golden queries')
})

test('the same story twice gives the same bytes', async () => {
  await runStory({ ...options, out: run('b'), threads: 1 })
  const paths = globSync('{ir,outputs}/*', { cwd: run('a') }).toSorted()
  expect(paths).toContain('outputs/query_validation.json')
  expect(globSync('{ir,outputs}/*', { cwd: run('b') }).toSorted()).toEqual(paths)
  for (const path of paths) expect(read('b', path), path).toBe(read('a', path))
}, 60_000)

test('what the rules want to be shown of the rows stands in the report too', async () => {
  const shown = makeShop('SELECT COUNT(*) AS customers FROM customers')
  const rules = join(shown, 'rules.yaml')
  writeFileSync(
    rules,
    'report: [{ title: Size, figures: [{ label: orders, query: SELECT count(*) FROM orders }] }]',
  )
  const { result } = await runStory({ folder: shown, out: join(shown, 'out') })
  expect(result.status).toBe('done')
  expect(readFileSync(join(shown, 'out', 'report.html'), 'utf8')).toContain('Size')
  rmSync(shown, { recursive: true })
}, 60_000)

test('faults of the schema and of the queries are told before a row is made', async () => {
  const faulty = makeShop('{"sql":"SELECT 1","dialect":"bigqery"}', 'queries.jsonl')
  const { result } = await runStory({ folder: faulty, out: join(faulty, 'out') })
  expect(result).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'UNKNOWN_QUERY_DIALECT', hint: 'Did you mean "bigquery"?' }],
  })
  const none = await runStory({ folder: join(faulty, 'nowhere') })
  expect(none.result).toMatchObject({ status: 'refused', diagnostics: [{ code: 'MISSING_FILE' }] })
  rmSync(faulty, { recursive: true })
})

test('a gap between the queries and the plan is a warning that names the query', async () => {
  const gap = makeShop('SELECT COUNT(*) FROM order; SELECT id FROM orders WHERE created_at BETWEEN')
  const { events } = await runStory({ folder: gap, dialect: 'bigquery', out: join(gap, 'out') })
  const notes = events.flatMap((event) => (event.kind === 'note' ? event.diagnostic : []))
  const found = notes.filter(({ severity }) => severity === 'warning')
  expect(found.map(({ code }) => code)).toContain('QUERY_READ_FROM_TOKENS')
  rmSync(gap, { recursive: true })
}, 60_000)

test('queries of SQLite are asked of SQLite, and what DuckDB cannot run says whose engine is not at hand', async () => {
  const folder = makeShop(`-- id: quoted
SELECT count(*) AS n, "north" AS place FROM customers WHERE region = "north";
-- id: halves
SELECT 7 / 2 AS whole, date('now') AS today, typeof(created_at) AS kind FROM orders LIMIT 1
`)
  try {
    const out = join(folder, 'out')
    const { result } = await runStory({ folder, dialect: 'sqlite', now: '2020-06-15', out })
    expect(result.status).toBe('done')
    const validation: unknown = JSON.parse(
      readFileSync(join(out, 'outputs/query_validation.json'), 'utf8'),
    )
    expect(validation).toMatchObject({
      1: { status: 'good', result_preview: [{ place: 'north' }] },
      2: { status: 'good', result_preview: [{ whole: 3, today: '2020-06-15', kind: 'text' }] },
    })
    writeFileSync(join(folder, 'queries.sql'), 'SELECT SOUNDEX_OF(name) FROM customers')
    const again = await runStory({ folder, dialect: 'mysql', now: '2020-06-15', out: `${out}2` })
    if (!('report' in again.result)) throw new Error('There is no report')
    expect(again.result.report.queries?.[0]?.why).toMatch(/MySQL itself is not part of a run/)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

test('a value that several rows have is the first of them in SQLite, and in no other database', async () => {
  const folder = makeShop(
    "SELECT count(*) + (SELECT id FROM customers WHERE region <> 'nowhere') AS sum FROM orders",
  )
  try {
    for (const [dialect, status] of [
      ['sqlite', 'good'],
      ['postgres', 'error'],
    ] as const) {
      const { result } = await runStory({ folder, dialect, out: join(folder, dialect) })
      if (!('report' in result)) throw new Error('There is no report')
      expect(result.report.queries?.[0]?.status).toBe(status)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

test('a query that a rule contradicts is told before a row is made, with both conditions', async () => {
  const ruled = makeShop("SELECT COUNT(*) AS orders FROM orders WHERE created_at >= '2022-05-01'")
  const rules = join(ruled, 'rules.yaml')
  writeFileSync(
    rules,
    'tables: { orders: { columns: { created_at: { range: ["2019-01-01T00:00:00", "2021-12-31T00:00:00"] } } } }',
  )
  const { result } = await runStory({ folder: ruled, dialect: 'postgres', out: join(ruled, 'out') })
  if (result.status !== 'refused') throw new Error(`The run ended with ${result.status}`)
  const [fault] = result.diagnostics
  expect(fault?.code).toBe('CONTRADICTING_CONDITIONS')
  expect(fault?.message).toContain('2022-05-01')
  expect(fault?.message).toContain('the rule for orders.created_at')
  rmSync(ruled, { recursive: true })
}, 60_000)

test('a run that is stopped while it solves ends there', async () => {
  const stop = new AbortController()
  const ended: number[] = []
  const events = streamStory({ ...options, out: run('stopped'), signal: stop.signal })
  let next = await events.next()
  for (; !next.done; next = await events.next()) {
    if (next.value.kind === 'step-end') ended.push(next.value.step)
    if (next.value.kind === 'step-start' && next.value.title === 'Solve Golden Queries')
      stop.abort()
  }
  expect(next.value).toMatchObject({ status: 'stopped', diagnostic: { code: 'STOPPED' } })
  expect(ended).toEqual([1, 2, 3, 4])
})

test('a story that is proved again keeps what it kept', async () => {
  const { result } = first
  const checked = await checkDatabase({ folder: run('a') })
  if (!('report' in checked) || !('report' in result)) throw new Error('There is no report')
  expect(checked.report.proof).toEqual(result.report.proof)
  expect(result.report.shaped?.because).toBe('golden queries shape the rows')
})
