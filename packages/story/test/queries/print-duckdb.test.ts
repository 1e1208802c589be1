import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { printDuckdb } from '../../src/queries/print-duckdb.ts'

test.each([
  [
    'tsql',
    "SELECT DATEADD(day, -30, CAST('2025-01-31' AS DATETIME)) AS day",
    '2025-01-01 00:00:00',
  ],
  ['snowflake', "SELECT DATEADD('day', -30, TO_DATE('2025-01-31')) AS day", '2025-01-01 00:00:00'],
  ['mysql', "SELECT DATE_ADD(DATE '2025-01-31', INTERVAL -30 DAY) AS day", '2025-01-01 00:00:00'],
  ['bigquery', "SELECT DATE_SUB(DATE '2025-01-31', INTERVAL 30 DAY) AS day", '2025-01-01 00:00:00'],
])('days back from a day are what they are in %s', async (dialect, sql, day) => {
  expect(await ask(dialect, `SELECT CAST(CAST(day AS TIMESTAMP) AS VARCHAR) FROM ($)`, sql)).toBe(
    day,
  )
})

// 21 November 2026 is a Saturday
test.each([
  [
    'tsql',
    "DATEADD(dd, 1 - DATEPART(dw, CAST('2026-11-21' AS DATE)), '20261121')",
    '2026-11-15 00:00:00',
  ],
  ['tsql', "DATEDIFF(mm, '20260131', '20260201')", '1'],
  ['tsql', "CONVERT(DATE, '31/8/20', 3)", '2020-08-31'],
  ['tsql', "DATENAME(qq, CAST('2026-11-21' AS DATE))", '4'],
  ['tsql', "CONVERT(VARCHAR(8), CAST('2026-11-21' AS DATE), 1)", '11/21/26'],
  ['tsql', "FORMAT(1234, 'N0')", '1,234'],
  ['mysql', "YEARWEEK('2026-11-21')", '202646'],
  ['mysql', "YEARWEEK(DATE '2026-01-01', 1)", '202601'],
  ['mysql', "WEEK(DATE '2026-11-21')", '46'],
  ['mysql', "PERIOD_DIFF(DATE_FORMAT(DATE '2026-02-01', '%Y%m'), 202512)", '2'],
  ['mysql', 'PERIOD_ADD(202512, 1)', '202601'],
  ['mysql', "EXTRACT(YEAR_MONTH FROM DATE '2026-11-21')", '202611'],
  ['mysql', "ADDDATE(DATE '2026-11-21', 10)", '2026-12-01 00:00:00'],
  ['mysql', "FROM_UNIXTIME(0, '%Y-%i')", '1970-00'],
  [
    'mysql',
    "CONVERT_TZ(TIMESTAMP '2026-11-21 00:00:00', '+00:00', '+05:30')",
    '2026-11-21 05:30:00',
  ],
  ['tsql', "MONTH(DATEADD(mm, 1, CAST('2026-11-21' AS DATE)))", '12'],
  [
    'snowflake',
    "DAYOFWEEK(DATEADD('day', 1, DATE '2026-11-21')) + MONTH(TO_DATE('20261121', 'YYYYMMDD'))",
    '11',
  ],
  ['snowflake', "TRUNC(DATE '2026-11-21', 'MONTH')", '2026-11-01 00:00:00'],
  ['bigquery', "EXTRACT(WEEK FROM DATE '2026-11-21')", '46'],
  ['bigquery', "EXTRACT(ISOWEEK FROM DATE '2026-11-22')", '47'],
  ['bigquery', "LAST_DAY(DATE '2026-11-21', QUARTER)", '2026-12-31 00:00:00'],
  ['bigquery', "FORMAT_DATE('%Y-Q%Q', DATE '2026-11-21')", '2026-Q4'],
  ['bigquery', 'HLL_COUNT.EXTRACT(HLL_COUNT.INIT(7))', '1'],
  ['bigquery', "(SELECT n FROM UNNEST(['a', 'b']) t WITH OFFSET n WHERE t = 'b')", '1'],
  ['bigquery', "SAFE.PARSE_DATE('%Y-%m-%d', 'soon')", null],
])('%s: %s is %s', async (dialect, expression, value) => {
  expect(
    await ask(dialect, 'SELECT CAST(x AS VARCHAR) FROM ($)', `SELECT ${expression} AS x`),
  ).toBe(value)
})

/** What a query of a dialect answers within another of DuckDB. */
async function ask(dialect: string, outer: string, sql: string): Promise<unknown> {
  const printed = await printDuckdb({
    ...{ id: 'q', sequence: 1, sql, dialect, expect: [], telling: null, place: null },
  })
  if (printed.kind !== 'printed') throw new Error(printed.reason)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(outer.replace('$', () => printed.sql))
  connection.closeSync()
  return reader.getRows()[0]?.[0]
}
