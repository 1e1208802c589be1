import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import type { GoldenQuery } from '../../src/queries/query.ts'
import { analyzeQueries, type Requirements } from '../../src/requirements/analyze-queries.ts'

const now = '2025-11-21T10:00:00Z'
const text = `CREATE TABLE sales (id integer PRIMARY KEY, transaction_date date, at timestamp, amount numeric(9, 2));
CREATE TABLE items (id integer PRIMARY KEY, sale_id integer REFERENCES sales (id), product varchar(20));`

async function analyze(sql: string, dialect = 'bigquery', more = ''): Promise<Requirements> {
  const { schema } = await readSchema({ file: 's.sql', text: text + more })
  const query: GoldenQuery = {
    ...{ id: 'q1', sequence: 1, sql, dialect, expect: [], telling: null, place: null },
  }
  return analyzeQueries([query], schema, { now, signal: new AbortController().signal })
}

async function findFilters(condition: string, dialect?: string): Promise<readonly object[]> {
  const { queries } = await analyze(`SELECT COUNT(*) FROM sales WHERE ${condition}`, dialect)
  return (queries[0]?.temporal ?? []).map(({ field, filter, from, until, isRelative }) => ({
    field,
    filter,
    from,
    until,
    ...(isRelative ? { isRelative } : {}),
  }))
}

const march = { filter: 'march 2024', from: '2024-03-01', until: '2024-03-31' }

test.each([
  [
    'a truncated date',
    "DATE_TRUNC(transaction_date, MONTH) = DATE '2025-10-01'",
    { field: 'transaction_date', filter: 'october 2025', from: '2025-10-01', until: '2025-10-31' },
  ],
  [
    'an extracted year',
    'EXTRACT(YEAR FROM transaction_date) = 2025',
    { field: 'transaction_date', filter: 'year 2025', from: '2025-01-01', until: '2025-12-31' },
  ],
  [
    'days back from today',
    'transaction_date BETWEEN DATE_SUB(CURRENT_DATE(), INTERVAL 90 DAY) AND CURRENT_DATE()',
    {
      ...{ field: 'transaction_date', filter: 'last 90 days', isRelative: true },
      ...{ from: '2025-08-23', until: '2025-11-21' },
    },
  ],
  [
    'the last quarter',
    'transaction_date >= DATE_TRUNC(DATE_SUB(CURRENT_DATE(), INTERVAL 1 QUARTER), QUARTER) AND transaction_date < DATE_TRUNC(CURRENT_DATE(), QUARTER)',
    {
      ...{ field: 'transaction_date', filter: 'last quarter', isRelative: true },
      ...{ from: '2025-07-01', until: '2025-09-30' },
    },
  ],
  [
    'two ends that belong together',
    "at >= '2024-03-01' AND at < '2024-04-01'",
    { field: 'at', ...march },
  ],
  [
    'a formatted month',
    "FORMAT_DATE('%Y-%m', transaction_date) = '2024-03'",
    { field: 'transaction_date', ...march },
  ],
])('%s becomes its days', async (_, condition, expected) => {
  expect(await findFilters(condition)).toEqual([expected])
})

test.each([
  ['postgresql', "date_trunc('month', at) = '2024-03-01'", { field: 'at', ...march }],
  ['mysql', "DATE_FORMAT(at, '%Y-%m') = '2024-03'", { field: 'at', ...march }],
  ['sqlite', "strftime('%Y-%m', at) = '2024-03'", { field: 'at', ...march }],
  [
    'tsql',
    'at >= DATEADD(day, -30, GETDATE())',
    { field: 'at', filter: 'from 2025-10-22', from: '2025-10-22', until: null, isRelative: true },
  ],
])('%s says the same in its own words', async (dialect, condition, expected) => {
  expect(await findFilters(condition, dialect)).toEqual([expected])
})

test('what is no date gives no filter', async () => {
  expect(await findFilters('amount >= 5 AND id = 7 AND EXTRACT(MONTH FROM at) = 3')).toEqual([])
})

test('a BETWEEN without its AND is read from its tokens, and said so', async () => {
  const { queries } = await analyze(
    'SELECT COUNT(*) FROM sales WHERE transaction_date BETWEEN DATE_SUB(CURRENT_DATE(), INTERVAL 90 DAY)',
  )
  expect(queries[0]).toMatchObject({
    source: 'tokens',
    tables: ['sales'],
    temporal: [{ field: 'transaction_date', filter: 'last 90 days', source: 'tokens' }],
  })
})

test('a query that asks for a file is not asked while it is read', async () => {
  const filters = await findFilters(
    "transaction_date > (SELECT max(content) FROM read_text('/etc/passwd'))",
  )
  expect(filters).toEqual([])
})

test('a requirement names tables, joins, what is aggregated, and what the answer should look like', async () => {
  const { queries } = await analyze(
    'SELECT i.product, SUM(s.amount) AS revenue FROM sales AS s JOIN items AS i ON i.sale_id = s.id WHERE NOT EXISTS (SELECT 1 FROM nowhere) GROUP BY i.product HAVING SUM(s.amount) > 100 ORDER BY revenue DESC LIMIT 3',
  )
  expect(queries[0]).toMatchObject({
    tables: ['sales', 'items'],
    unknownTables: ['nowhere'],
    joins: [
      { left: { table: 'items', column: 'sale_id' }, right: { table: 'sales', column: 'id' } },
    ],
    aggregation: 'SUM(s.amount) GROUP BY i.product',
    having: 'SUM(s.amount) > 100',
    pattern: 'One product that stands out by revenue',
    threshold: { top_over_second: 1.2, min_revenue: 100_000 },
  })
  expect(queries[0]?.features).toEqual(expect.arrayContaining(['having', 'not exists']))
})

test('a join by a column that passes through blocks of the query is one of the table that has it', async () => {
  const { queries } = await analyze(
    `WITH sold AS (SELECT s.id, s.amount, i.product FROM sales s JOIN items i ON i.sale_id = s.id)
     SELECT count(*) FROM sold s JOIN prices p ON p.product = s.product`,
    'postgres',
    'CREATE TABLE prices (product varchar(20), price numeric(9, 2));',
  )
  expect(queries[0]?.joins).toContainEqual({
    left: { table: 'prices', column: 'product' },
    right: { table: 'items', column: 'product' },
  })
})
