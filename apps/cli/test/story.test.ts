import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from './helpers/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-cli-story-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const run = (...options: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(['story', '--schema', 'shop.sql', '--dialect', 'postgres', ...options], { folder })

write(
  'shop.sql',
  `CREATE TABLE users (id int PRIMARY KEY, country text NOT NULL, age int NOT NULL CHECK (age >= 18));
CREATE TABLE orders (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users (id), amount numeric(8, 2) NOT NULL CHECK (amount > 0));`,
)

test('--json gives each query its status, rows and reason, and the totals', async () => {
  write(
    'golden.jsonl',
    [
      { id: 'big', sql: 'SELECT id FROM orders WHERE amount BETWEEN 712.5 AND 712.6' },
      {
        id: 'by-country',
        sql: 'SELECT u.country, sum(o.amount) AS spent FROM orders o JOIN users u ON u.id = o.user_id GROUP BY u.country ORDER BY spent DESC LIMIT 3',
      },
      { id: 'out', sql: "COPY users TO 'users.out'" },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  )
  const { exit, output } = await run('--queries', 'golden.jsonl', '--out', 'run', '--json')
  expect(exit).toBe(1)
  const { queries, totals } = JSON.parse(output)
  expect(totals).toEqual({
    ...{ queries: 3, meaningful: 2, good: 2, hollow: 0, empty: 0, error: 0, refused: 1 },
  })
  expect(queries).toMatchObject(
    [
      { id: 'big', status: 'good', valid: true },
      { id: 'by-country', status: 'good', valid: true, rows: 3, why: /stands out/ },
      { id: 'out', status: 'refused', rows: 0, why: /file/ },
    ].map(({ why, ...rest }) => (why ? { ...rest, why: expect.stringMatching(why) } : rest)),
  )
  expect(existsSync(join(folder, 'users.out'))).toBe(false)
  expect(JSON.parse(readFileSync(join(folder, 'run', 'report.json'), 'utf8'))).toMatchObject({
    totals,
  })
}, 60_000)

test.each([
  [
    'two queries',
    'SELECT * FROM users WHERE id = 5 AND age > 40;\nSELECT * FROM users WHERE id = 5 AND age < 30;',
    [
      'age > 40 (query "q1" at contradiction.sql:1:1)',
      'age < 30 (query "q2" at contradiction.sql:2:1)',
    ],
  ],
  [
    'a query that forbids rows and one that needs them',
    '-- expect: rows = 0\nSELECT id FROM orders WHERE amount > 100;\nSELECT id FROM orders WHERE amount > 200;',
    [
      'rows = 0 of orders WHERE amount > 100 (query "q1" at contradiction.sql:2:1)',
      'orders WHERE amount > 200 (query "q2" at contradiction.sql:3:1)',
    ],
  ],
  [
    'a query and a check',
    'SELECT * FROM users WHERE age < 10;',
    ['age < 10 (query "q1" at contradiction.sql:1:1)', 'age >= 18 (check "users_age_check")'],
  ],
])(
  '%s that contradict each other end with 2 before any row is made, and both are named',
  async (_, sql, named) => {
    write('contradiction.sql', sql)
    const { exit, errors } = await run('--queries', 'contradiction.sql', '--out', 'refused')
    expect(exit).toBe(2)
    for (const condition of named) expect(errors).toContain(condition)
    expect(existsSync(join(folder, 'refused'))).toBe(false)
  },
  60_000,
)

test('what is missing is told, with what to write', async () => {
  const { exit, errors } = await runProgram(['story', '--schema', 'shop.sql'], { folder })
  expect(exit).toBe(2)
  expect(errors).toContain('A story needs queries.')
  const misspelt = await run('--queries', 'golden.jsonl', '--dialect', 'postgress')
  expect(misspelt.exit).toBe(2)
  expect(misspelt.errors).toContain('Did you mean "postgres"?')
})
