import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { QueryOutcome } from '../../src/query/query-job.ts'
import { startAsker } from '../../src/query/start-asker.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-ask-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const setup = [
  { sql: 'CREATE TABLE orders AS SELECT range AS id, range * 1.5 AS total FROM range(100)' },
]

async function ask(queries: readonly string[], seconds = 20): Promise<readonly QueryOutcome[]> {
  return startAsker().ask({
    limits: { memory: '500MB', threads: 2, seconds, rows: 5 },
    setup,
    queries: queries.map((sql, index) => ({ id: `q${index + 1}`, sql })),
  })
}

test('what leads out of the database is refused with a clear word, and the others still run', async () => {
  const out = join(folder, 'out')
  const outcomes = await ask([
    'SELECT count(*) AS orders FROM orders',
    `COPY orders TO '${out}.csv'`,
    `ATTACH '${out}.duckdb' AS other`,
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd.csv'",
    'PRAGMA database_list',
    "SET memory_limit = '90GB'",
    'INSTALL httpfs',
    "SELECT * FROM read_text('https://example.com/')",
    'DROP TABLE orders',
    'SELECT * FROM (SELECT value FROM duckdb_settings())',
    `SELECT 1); COPY (SELECT 1) TO '${out}.csv'; SELECT (1`,
    'SELECT 1; SELECT 2',
    `SELECT max(total) AS most FROM orders WHERE 'duckdb_settings' <> '"function_name":"duckdb_settings"'`,
  ])
  const reasons = outcomes.map((outcome) =>
    outcome.kind === 'failed' ? outcome.reason : outcome.rows,
  )
  expect(reasons).toEqual([
    [[100]],
    ...Array.from({ length: 10 }, () => 'refused'),
    'error',
    'refused',
    [[148.5]],
  ])
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(`${out}.csv`)).toBe(false)
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' && outcome.reason === 'refused' ? outcome.message : [],
  )
  for (const message of refused) expect(message).toMatch(/golden quer(?:y|ies)/)
  expect(refused[0]).toMatch(/^it asks for a file/)
  expect(refused[8]).toBe('DROP is no question; a golden query only reads')
})

test('what has no end is stopped, and the others still run', async () => {
  const outcomes = await ask(
    [
      'SELECT count(*) FROM range(100000) a, range(100000) b WHERE a.range + b.range = 7',
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT sum(n) FROM t',
      'SELECT list(a.range) FROM range(100000000) a',
      'SELECT 1 AS one',
    ],
    2,
  )
  expect(
    outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.reason : 'answered')),
  ).toEqual(['stopped', 'stopped', 'stopped', 'answered'])
})

test('an answer tells its columns, its size, and whether there is anything in it', async () => {
  const [rows, hollow, empty, wrong, twins] = await ask([
    "SELECT id, CAST(total AS DECIMAL(10, 2)) AS total, DATE '2025-01-02' AS day FROM orders ORDER BY id DESC",
    'SELECT 0 AS a, NULL AS b, false AS c',
    'SELECT * FROM orders WHERE id < 0',
    'SELECT no_column FROM orders',
    'SELECT 1 AS a, 2 AS a',
  ])
  expect(rows).toMatchObject({
    kind: 'answered',
    rowCount: 100,
    hasValue: true,
    columns: [
      { name: 'id', type: 'BIGINT', isNumber: true },
      { name: 'total', type: 'DECIMAL(10,2)', isNumber: true },
      { name: 'day', type: 'DATE', isNumber: false },
    ],
  })
  expect(rows?.kind === 'answered' && rows.rows).toHaveLength(5)
  expect(rows?.kind === 'answered' && rows.rows[0]).toEqual([99, 148.5, '2025-01-02'])
  expect(hollow).toMatchObject({ kind: 'answered', rowCount: 1, hasValue: false })
  expect(empty).toMatchObject({ kind: 'answered', rowCount: 0, hasValue: false })
  expect(wrong).toMatchObject({ kind: 'failed', reason: 'error' })
  expect(twins).toMatchObject({ kind: 'answered', rows: [[1, 2]] })
})
