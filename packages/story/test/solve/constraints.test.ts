import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE lines (
    id int PRIMARY KEY,
    price int NOT NULL CHECK (price BETWEEN 5 AND 900),
    quantity int NOT NULL CHECK (quantity > 0),
    total int GENERATED ALWAYS AS (price * quantity) STORED,
    ordered date NOT NULL,
    shipped date,
    kind text NOT NULL,
    CHECK (shipped IS NULL OR shipped >= ordered),
    CHECK (kind <> 'gift' OR price < 50)
  );`

test('rows that answer a query meet the checks of their table', async () => {
  const queries = [
    'SELECT count(*) FROM lines GROUP BY kind HAVING sum(total) > 40000 AND count(*) < 60',
    "SELECT id FROM lines WHERE kind = 'gift' AND quantity = 777",
    "SELECT id FROM lines WHERE ordered = DATE '2031-05-05'",
    "SELECT id FROM lines WHERE shipped = DATE '1999-01-01'",
    'SELECT id FROM lines WHERE total = 7920',
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
    const broken = await ask(`
      SELECT * FROM lines WHERE price NOT BETWEEN 5 AND 900 OR quantity <= 0
        OR total <> price * quantity OR shipped < ordered OR (kind = 'gift' AND price >= 50)`)
    expect(broken).toEqual([])
  })
})

test('a query that only rows against a check would answer stays without', async () => {
  await solve(
    { ddl, queries: ['SELECT id FROM lines WHERE price = 901'] },
    async ({ solved, ask }) => {
      expect(solved.queries[0]?.answer.status).toBe('empty')
      expect(await ask('SELECT * FROM lines WHERE price > 900')).toEqual([])
    },
  )
})
