import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseSql, printSql } from '../../src/tree/parse-sql.ts'

let instance: DuckDBInstance
let connection: Awaited<ReturnType<DuckDBInstance['connect']>>
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
})
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
})

test.each([
  ['SELECT 99999999999999999999999999999999999999999 AS a', 1e41],
  ['SELECT 1e1 AS a', 10],
  ['SELECT -2e0 AS a', -2],
  ['SELECT 0.5e0 AS a', 0.5],
  ['SELECT sum(a) * 1e6 AS a FROM range(3) r(a) TABLESAMPLE 100%', 3e6],
])('%s says the same when it is printed from its tree', async (sql, value) => {
  const parsed = await parseSql(connection, sql)
  if (!parsed.ok) throw new Error(parsed.message)
  const printed = await printSql(connection, parsed.query)
  const reader = await connection.runAndReadAll(`SELECT a::DOUBLE FROM (${printed})`)
  expect(reader.getRows()).toEqual([[value]])
})

test('a number beyond all numbers is the fault of its query', async () => {
  expect(await parseSql(connection, 'SELECT 1e400 AS a')).toMatchObject({ ok: false })
})
