import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE outages (id int PRIMARY KEY, region varchar(20) NOT NULL,
  started_at timestamp NOT NULL, restored_at timestamp, customers int NOT NULL);`

test('a row that is made for a query takes as long as others do', async () => {
  const queries = [
    `SELECT region, avg(date_diff('minute', started_at, restored_at)) AS minutes FROM outages
     WHERE restored_at IS NOT NULL AND started_at >= DATE '2026-03-01' GROUP BY region`,
  ]
  await solve({ ddl, queries, rows: 300, isOrdered: true }, async ({ ask, solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    const spans = await ask(
      `SELECT max(restored_at - started_at) FILTER (rowid >= 300) <=
              max(restored_at - started_at) FILTER (rowid < 300) FROM outages`,
    )
    expect(spans).toEqual([[true]])
  })
})

test('a query that asks for more time than any row takes gets it', async () => {
  const queries = [
    `SELECT id FROM outages WHERE date_diff('day', started_at, restored_at) BETWEEN 400 AND 410`,
  ]
  await solve({ ddl, queries, rows: 300, isOrdered: true }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})
