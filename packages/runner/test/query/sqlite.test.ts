import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { QueryOutcome } from '../../src/query/query-job.ts'
import { startAsker } from '../../src/query/start-asker.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-sqlite-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sqlite = {
  now: '2026-03-01T10:30:00Z',
  tables: [
    {
      name: 'orders',
      source: ['orders'],
      columns: [
        { name: 'id', type: 'INTEGER' },
        { name: 'total', type: 'DECIMAL(10, 2)' },
        { name: 'placed', type: 'DATE' },
        { name: 'paid', type: 'BOOLEAN' },
        { name: 'seen', type: 'DATETIME' },
      ],
      indexes: [['id']],
    },
    // SQLite makes it itself, and a dump of it lists it
    {
      name: 'sqlite_sequence',
      source: ['orders'],
      columns: [{ name: 'name', type: 'TEXT' }],
      indexes: [],
    },
  ],
}
const setup = [
  {
    sql: `CREATE TABLE orders AS SELECT range AS id, CAST(range * 1.5 AS DECIMAL(10, 2)) AS total,
          DATE '2026-01-01' + CAST(range AS INTEGER) AS placed, range % 2 = 0 AS paid,
          TIMESTAMP '2026-01-01 08:00:00' + to_minutes(range) AS seen FROM range(100)`,
  },
]

async function ask(
  queries: readonly string[],
  limits: { readonly seconds?: number; readonly memory?: string; readonly tenths?: boolean } = {},
): Promise<readonly QueryOutcome[]> {
  const { seconds = 20, memory = '1GB', tenths = false } = limits
  return startAsker().ask({
    limits: { memory, threads: 2, seconds, rows: 5 },
    setup,
    sqlite: { ...sqlite, tenths },
    queries: queries.map((sql, index) => ({ id: `q${index + 1}`, sql, engine: 'sqlite' })),
  })
}

function tell(outcome: QueryOutcome | undefined): unknown {
  return outcome?.kind === 'failed' ? outcome.reason : outcome?.rows
}

test('SQLite answers in its own way: texts in double quotes, loose groups, whole division, its clock', async () => {
  const outcomes = await ask([
    'SELECT "France", 7 / 2, CAST(\'12 items\' AS INTEGER)',
    'SELECT paid, placed, max(total) FROM orders GROUP BY paid ORDER BY paid',
    "SELECT date('now'), CURRENT_DATE, CURRENT_TIMESTAMP, strftime('%Y-%m', 'now', '-1 month'), date()",
    "SELECT count(*) FROM orders WHERE placed > date('now', '-10 days') AND julianday(placed) < julianday('now')",
    'SELECT id AS a, id AS a FROM orders WHERE id = 7',
    'SELECT total FROM orders WHERE id IN (2, 3) ORDER BY 1',
    'SELECT no_column FROM orders;',
  ])
  expect(outcomes.map(tell)).toEqual([
    [['France', 3, 12]],
    [
      [0, '2026-04-10', 148.5],
      [1, '2026-04-09', 147],
    ],
    [['2026-03-01', '2026-03-01', '2026-03-01 10:30:00', '2026-02', '2026-03-01']],
    [[10]],
    [[7, 7]],
    [[3], [4.5]],
    'error',
  ])
  expect(outcomes[1]).toMatchObject({
    rowCount: 2,
    hasValue: true,
    columns: [
      { name: 'paid', type: 'REAL', isNumber: true },
      { name: 'placed', type: 'DATE', isNumber: false },
      { name: 'max(total)', isNumber: true },
    ],
  })
})

test('what leads out of the database is refused, and the others still run', async () => {
  const out = join(folder, 'out.db')
  const outcomes = await ask([
    `ATTACH '${out}' AS other`,
    `VACUUM INTO '${out}'`,
    'PRAGMA database_list',
    'SELECT * FROM pragma_table_list',
    'SELECT * FROM sqlite_master',
    "SELECT load_extension('x')",
    'DELETE FROM orders',
    'CREATE TABLE t (a)',
    'SELECT 1; DELETE FROM orders',
    'SELECT count(*) FROM orders',
  ])
  expect(outcomes.map(tell)).toEqual([...Array.from({ length: 9 }, () => 'refused'), [[100]]])
  expect(existsSync(out)).toBe(false)
  for (const outcome of outcomes.slice(0, 9))
    expect(outcome).toMatchObject({ message: expect.stringMatching(/golden quer(?:y|ies)/) })
})

test('what has no end or needs too much is stopped, and the others still run', async () => {
  const outcomes = await ask(
    [
      'SELECT 1',
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT sum(n) FROM t',
      'WITH RECURSIVE t(n) AS (SELECT randomblob(1000000) UNION ALL SELECT randomblob(1000000) FROM t) SELECT count(*) FROM (SELECT DISTINCT n FROM t)',
      'SELECT count(*) FROM orders a, orders b, orders c, orders d, orders e',
      'SELECT 2',
    ],
    { seconds: 2, memory: '400MB' },
  )
  expect(outcomes.map(tell)).toEqual([[[1]], 'stopped', 'stopped', 'stopped', [[2]]])
})

test('times have tenths of seconds where the queries write them so', async () => {
  const sql = ["SELECT id FROM orders WHERE seen = '2026-01-01 08:07:00.0'"]
  expect((await ask(sql, { tenths: true })).map(tell)).toEqual([[[7]]])
  expect((await ask(sql)).map(tell)).toEqual([[]])
})

test('a run that is stopped ends its queries, and leaves no folder behind', async () => {
  const stop = new AbortController()
  const temporaryFolder = join(folder, 'stopped')
  const asked = startAsker(stop.signal).ask({
    limits: { memory: '1GB', threads: 2, seconds: 60, rows: 5 },
    temporaryFolder,
    setup,
    sqlite: { ...sqlite, tenths: false },
    queries: [{ id: 'q1', sql: endless, engine: 'sqlite' }],
  })
  setTimeout(() => stop.abort(), 1000)
  // what nobody handles fails the test as well
  await expect(asked).rejects.toThrow('aborted')
  for (const left of [temporaryFolder, `${temporaryFolder}-sqlite`])
    expect(existsSync(left)).toBe(false)
})

const endless =
  'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'
