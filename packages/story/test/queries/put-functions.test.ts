import { expect, test } from 'vitest'
import { readQueries } from '../../src/queries/read-queries.ts'

async function read(text: string, dialect: string) {
  const { queries, diagnostics } = await readQueries({ name: 'q.sql', text }, dialect)
  return { sql: queries.map((query) => query.sql), codes: diagnostics.map(({ code }) => code) }
}

test('what a function stands for is put in the place of its calls, also within other functions', async () => {
  const text = `CREATE TEMP FUNCTION with_tax(net FLOAT64) RETURNS FLOAT64 AS (net * 1.2);
CREATE OR REPLACE FUNCTION shop.margin(price FLOAT64, cost FLOAT64) AS (SAFE_DIVIDE(price - cost, with_tax(price)));
SELECT with_tax(total + 1) AS gross, margin(o.price, MAX(1, o.cost)) AS net FROM orders o WHERE name = 'with_tax(1)';`
  expect(await read(text, 'bigquery')).toEqual({
    sql: [
      "SELECT ((total + 1) * 1.2) AS gross, (SAFE_DIVIDE(o.price - (MAX(1, o.cost)), (o.price * 1.2))) AS net FROM orders o WHERE name = 'with_tax(1)'",
    ],
    codes: [],
  })
})

test("Snowflake's functions stand in texts", async () => {
  const text = `CREATE FUNCTION half(x FLOAT) RETURNS FLOAT AS $$ x / 2 $$; SELECT half(a) AS b FROM t;`
  expect(await read(text, 'snowflake')).toEqual({ sql: ['SELECT (a / 2) AS b FROM t'], codes: [] })
})

test('a function in another language is told, and is no query', async () => {
  const text = `CREATE TEMP FUNCTION twice(x FLOAT64) RETURNS FLOAT64 LANGUAGE js AS r"""return x * 2;""";
SELECT twice(a) FROM t;`
  expect(await read(text, 'bigquery')).toEqual({
    sql: ['SELECT twice(a) FROM t'],
    codes: ['QUERY_NOT_SUPPORTED'],
  })
})
