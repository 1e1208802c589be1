import { expect, test } from 'vitest'
import { loadParser } from '../../src/queries/load-parser.ts'
import { expandViews } from '../../src/views/expand-views.ts'

const views = [
  { name: 'big', columns: [], sql: 'SELECT * FROM orders WHERE total > 9', dialect: 'postgresql' },
  {
    name: 'towns',
    columns: ['town', 'n'],
    sql: 'SELECT city, 1 FROM s.big',
    dialect: 'postgresql',
  },
  { name: 'orders', columns: [], sql: 'SELECT 1', dialect: 'postgresql' },
  { name: '#few', columns: [], sql: 'SELECT TOP 3 * FROM orders', dialect: 'tsql' },
]

async function expand(sql: string, dialect = 'postgresql'): Promise<string> {
  const isTable = (name: string): boolean => name === 'orders'
  return expandViews(await loadParser(), { sql, dialect }, views, isTable)
}

test('a query without a view stays as it is, and a table comes before a view of its name', async () => {
  for (const sql of ['SELECT big FROM orders', "SELECT 'FROM big' FROM orders AS o, x"])
    expect(await expand(sql)).toBe(sql)
})

test('a view comes before the query that reads it, and what it reads before itself', async () => {
  expect(await expand('SELECT t.n FROM public.towns AS t')).toBe(
    `WITH big AS (
SELECT * FROM orders WHERE total > 9
), towns (town, n) AS (
SELECT city, 1 FROM big
)
SELECT t.n FROM towns AS t`,
  )
})

test("a query's own common tables stay, and hide views of their names", async () => {
  expect(await expand('WITH RECURSIVE x AS (SELECT 1) SELECT * FROM x JOIN big ON true')).toBe(
    `WITH RECURSIVE big AS (
SELECT * FROM orders WHERE total > 9
), x AS (SELECT 1) SELECT * FROM x JOIN big ON true`,
  )
  const own = 'WITH big AS (SELECT 1) SELECT * FROM big'
  expect(await expand(own)).toBe(own)
})

test("SQL Server's passing tables lose their sign", async () => {
  expect(await expand('SELECT #few.id FROM #few', 'tsql')).toBe(
    'WITH few AS (\nSELECT TOP 3 * FROM orders\n)\nSELECT few.id FROM few',
  )
})

test('common tables inside of views are called as no others are', async () => {
  const inner = (sql: string): string => `WITH rows AS (${sql}) SELECT * FROM rows`
  const two = ['one', 'two'].map((name) => ({
    ...{ name, columns: [], dialect: 'tsql' },
    sql: inner(`SELECT id FROM ${name === 'one' ? 'orders' : 'one'}`),
  }))
  const query = { sql: 'SELECT id FROM two', dialect: 'tsql' }
  expect(expandViews(await loadParser(), query, two, (name) => name === 'orders')).toBe(
    `WITH one AS (
WITH one_rows AS (SELECT id FROM orders) SELECT * FROM one_rows
), two AS (
WITH rows AS (SELECT id FROM one) SELECT * FROM rows
)
SELECT id FROM two`,
  )
})
