import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE extras (id int PRIMARY KEY, channel varchar(20) NOT NULL, product varchar(20), price decimal(8,2) NOT NULL);`

test("BigQuery's most frequent values come with their counts, the most frequent first", async () => {
  const queries = [
    `SELECT channel, APPROX_TOP_COUNT(product, 1)[OFFSET(0)].value AS top_product,
       APPROX_TOP_COUNT(product, 2) AS top FROM extras GROUP BY channel`,
  ]
  await solve({ ddl, queries, dialect: 'bigquery', rows: 200 }, async ({ ask, solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
    const [[top] = []] = await ask(
      "SELECT approx_top_count(v, 2)::text FROM (VALUES ('a'), ('b'), ('b'), ('c'), ('c'), ('c')) AS t(v)",
    )
    expect(top).toBe("[{'value': c, 'count': 3}, {'value': b, 'count': 2}]")
  })
})
