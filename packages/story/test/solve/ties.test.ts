import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl =
  'CREATE TABLE schools (id integer PRIMARY KEY, places double precision, meals double precision);'

test('an answer of SQLite is good whichever of the rows that tie it keeps', async () => {
  const queries = [
    'SELECT CAST(meals AS REAL) / places FROM schools ORDER BY places DESC LIMIT 9, 2',
  ]
  await solve({ ddl, queries, dialect: 'sqlite' }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    for (const ties of ['share NULLS FIRST', 'share DESC NULLS LAST']) {
      const kept = await ask(
        `SELECT meals / places AS share FROM schools ORDER BY places DESC, ${ties} LIMIT 2 OFFSET 9`,
      )
      expect(kept.some(([share]) => Number(share ?? 0) > 0)).toBe(true)
    }
  })
})
