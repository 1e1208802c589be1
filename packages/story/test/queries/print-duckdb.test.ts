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
  const printed = await printDuckdb({
    ...{ id: 'q', sequence: 1, sql, dialect, expect: [], telling: null, place: null },
  })
  if (printed.kind !== 'printed') throw new Error(printed.reason)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(
    `SELECT CAST(CAST(day AS TIMESTAMP) AS VARCHAR) FROM (${printed.sql})`,
  )
  expect(reader.getRows()).toEqual([[day]])
  connection.closeSync()
})
