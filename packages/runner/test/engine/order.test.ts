import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { skipSort } from '../../src/generate/skip-sort.ts'

const view = (work: string): string =>
  `CREATE OR REPLACE VIEW "v" AS\nSELECT\n  "a"\nFROM (SELECT "#all".* FROM work."${work}")\nORDER BY "#row";`

test.each([
  ['rows in order', 'range(1000)', true],
  ['rows from another number on', 'range(500, 900)', true],
  ['no rows', 'range(0)', true],
  ['rows the other way round', 'range(999, -1, -1)', false],
  ['rows with one left out', '(SELECT * FROM range(9) AS t(range) WHERE range <> 4)', false],
])('%s', async (_, rows, isSkipped) => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('CREATE SCHEMA work')
  await connection.run(
    `CREATE TABLE work."say ""a""" AS SELECT "#all" FROM (SELECT range AS "#row", 1 AS a FROM ${rows}) AS "#all"`,
  )
  const sql = view('say ""a""')
  const [head = ''] = sql.split('\nORDER BY')
  expect(await skipSort(connection, sql, () => false)).toBe(isSkipped ? `${head};` : sql)
  connection.closeSync()
  instance.closeSync()
})

test('rows that several threads may have joined are sorted, whether in order by chance or not', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('CREATE SCHEMA work')
  for (const [name, rows] of [
    ['few', 122_880],
    ['many', 122_881],
  ])
    await connection.run(
      `CREATE TABLE work.${name} AS SELECT {'#row': range} AS "#all" FROM range(${rows})`,
    )
  const skips = async (name: string, isUneven: boolean): Promise<boolean> =>
    (await skipSort(connection, view(name), () => isUneven)) !== view(name)
  expect(await skips('few', true)).toBe(true)
  expect(await skips('many', false)).toBe(true)
  expect(await skips('many', true)).toBe(false)
  connection.closeSync()
  instance.closeSync()
})
