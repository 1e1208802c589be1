import { expect, test } from 'vitest'
import { readQueries } from '../../src/queries/read-queries.ts'

test.each([
  [
    'bigquery',
    'DECLARE least_days INT64; SET least_days = 2; SELECT id FROM orders WHERE total > least_days;',
    ['SELECT id FROM orders WHERE total > 2'],
  ],
  [
    'tsql',
    `DECLARE @from date = '20240101', @n int;
     SET @n = 3;
     SELECT TOP (@n) id FROM orders WHERE placed >= @from AND note <> '@n';`,
    ["SELECT TOP (3) id FROM orders WHERE placed >= CAST('20240101' AS date) AND note <> '@n'"],
  ],
  [
    'tsql',
    `DECLARE @last date; SELECT @last = MAX(placed) FROM orders;
     SELECT id FROM orders WHERE placed = @last`,
    ['SELECT id FROM orders WHERE placed = (SELECT MAX(placed) FROM orders)'],
  ],
  // without semicolons, as many a script has it
  [
    'tsql',
    `DECLARE @n int = 2 DECLARE @most int SET @most = @n * 10
     SELECT id FROM orders WHERE total BETWEEN @n AND @most`,
    ['SELECT id FROM orders WHERE total BETWEEN 2 AND (2 * 10)'],
  ],
  [
    'mysql',
    "SET @today := '2024-02-14', @n = 3; SELECT @n + 1 FROM orders WHERE DATEDIFF(@today, placed) < 30;",
    ["SELECT 3 + 1 FROM orders WHERE DATEDIFF('2024-02-14', placed) < 30"],
  ],
  [
    'bigquery',
    `DECLARE first_day, last_day DATE DEFAULT '2024-01-01'; SET last_day = '2024-03-31';
     SELECT o.first_day FROM orders AS o WHERE placed BETWEEN first_day AND last_day;`,
    [
      "SELECT o.first_day FROM orders AS o WHERE placed BETWEEN CAST('2024-01-01' AS DATE) AND '2024-03-31'",
    ],
  ],
  [
    'snowflake',
    "SET day = '2024-01-01'; SELECT day FROM orders WHERE placed >= $day;",
    ["SELECT day FROM orders WHERE placed >= '2024-01-01'"],
  ],
])('%s: what variables stand for is put into the queries of %s', async (dialect, text, sql) => {
  const { queries } = await readQueries({ name: 'queries.sql', text }, dialect)
  expect(queries.map((query) => query.sql)).toEqual(sql)
  expect(queries.map((query) => query.written)).toEqual([expect.stringMatching(/@|\$|_day/)])
})

test('a variable is known to the statements after it, and to its own line alone', async () => {
  const script = await readQueries(
    { name: 'a.sql', text: 'SELECT @n; SET @n = 3; SELECT @n;' },
    'mysql',
  )
  expect(script.queries.map(({ sql }) => sql)).toEqual(['SELECT @n', 'SELECT 3'])
  const text = ['SET @n = 3; SELECT @n', 'SELECT @n']
    .map((sql) => JSON.stringify({ sql, dialect: 'mysql' }))
    .join('\n')
  const lines = await readQueries({ name: 'a.jsonl', text }, null)
  expect(lines.queries.map(({ sql }) => sql)).toEqual(['SELECT 3', 'SELECT @n'])
})

test('a variable that a query gives values itself stands for none in it', async () => {
  const text = 'SET @n := 0; SELECT @n := @n + 1 AS n FROM orders; SELECT @n;'
  const { queries } = await readQueries({ name: 'a.sql', text }, 'mysql')
  expect(queries.map(({ sql }) => sql)).toEqual([
    'SELECT @n := @n + 1 AS n FROM orders',
    'SELECT 0',
  ])
})

test('what a script sends in batches, and how it sets up its session, is no query', async () => {
  const text = 'USE shop\nGO\nSET NOCOUNT ON\r\nGO\r\nSELECT 1 AS go\nGO\n\nSELECT 2\ngo'
  const { queries } = await readQueries({ name: 'a.sql', text }, 'tsql')
  expect(queries.map(({ sql }) => sql)).toEqual(['SELECT 1 AS go', 'SELECT 2'])
  const other = { name: 'a.sql', text: "USE shop; SET sql_mode = ''; SELECT 3;" }
  expect((await readQueries(other, 'mysql')).queries.map(({ sql }) => sql)).toEqual(['SELECT 3'])
})
