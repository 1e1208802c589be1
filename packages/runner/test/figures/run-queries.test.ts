import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { beforeEach, expect, test } from 'vitest'
import { runQueries, type ShapedQuery } from '../../src/figures/run-queries.ts'

let connection: DuckDBConnection
beforeEach(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `CREATE TABLE orders AS SELECT i AS id, TIMESTAMP '2025-01-06 18:30:00' + to_days(CAST(i AS INTEGER)) AS made FROM range(14) AS r (i)`,
  )
})

test('a number, bars, a line and a week are read', async () => {
  expect(
    await ask(
      { shape: 'number', query: 'SELECT count(*) FROM orders; ' },
      { shape: 'bars', query: 'SELECT id % 2, count(*) FROM orders GROUP BY 1 ORDER BY 1 -- both' },
      { shape: 'line', query: 'SELECT made, id FROM orders WHERE id < 2 ORDER BY 1' },
      { shape: 'week', query: 'SELECT made FROM orders WHERE isodow(made) > 6' },
    ),
  ).toEqual([
    [[14]],
    [
      ['0', 7],
      ['1', 7],
    ],
    [
      ['2025-01-06', 0],
      ['2025-01-07', 1],
    ],
    [[6, 18, 2]],
  ])
})

test('what is no single query, what is not there and what is out of bounds fails and changes nothing', async () => {
  const answers = await ask(
    { shape: 'number', query: 'DROP TABLE orders' },
    { shape: 'number', query: 'SELECT 1) AS q (a); DROP TABLE orders; SELECT (SELECT 1' },
    { shape: 'number', query: 'SELECT total FROM orders' },
    { shape: 'number', query: "SELECT count(*) FROM read_text('package.json')" },
    { shape: 'number', query: "SELECT 'many'" },
    { shape: 'number', query: 'SELECT count(*) FROM orders' },
  )
  expect(answers.slice(0, -1).every((answer) => typeof answer === 'string')).toBe(true)
  expect(answers.at(-1)).toEqual([[14]])
  await expect(connection.run('SET enable_external_access = true')).rejects.toThrow()
})

async function ask(...queries: readonly ShapedQuery[]): Promise<readonly unknown[]> {
  const answers = await runQueries(connection, queries, 5)
  return answers.map((answer) => (answer.kind === 'rows' ? answer.rows : answer.why))
}
