import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = 'CREATE TABLE sales (id integer PRIMARY KEY, week varchar(7) NOT NULL);'

test('days in a column too narrow for zeros are written without them', async () => {
  const queries = ["SELECT id FROM sales WHERE to_date(week, 'DD/MM/YY') < DATE '2026-06-15'"]
  await solve({ ddl, queries, dialect: 'postgresql' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})
