import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE customers (
  id integer PRIMARY KEY, region varchar(20) NOT NULL CHECK (region IN ('north', 'south', 'west'))
);
CREATE TABLE orders (
  id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id),
  status varchar(10) NOT NULL CHECK (status IN ('open', 'paid', 'late')),
  rating integer NOT NULL CHECK (rating BETWEEN 1 AND 5)
);`
const tableRows = { customers: 60, orders: 900 }

test.each([
  [
    'NOT EXISTS of what is everywhere',
    "SELECT c.id FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.status = 'late')",
  ],
  [
    'NOT EXISTS of another row of the same kind',
    'SELECT c.region, c.id FROM customers c WHERE NOT EXISTS (SELECT 1 FROM customers x WHERE x.region = c.region AND x.id <> c.id)',
  ],
  [
    'NOT IN over few values',
    'SELECT id FROM customers WHERE region NOT IN (SELECT c.region FROM customers c JOIN orders o ON o.customer_id = c.id WHERE o.rating = 5)',
  ],
  [
    'EXCEPT over few values',
    'SELECT status FROM orders EXCEPT SELECT status FROM orders WHERE rating < 4',
  ],
  [
    'ALL',
    "SELECT id FROM orders WHERE rating > ALL (SELECT rating FROM orders WHERE status = 'paid')",
  ],
  ['an exact count of groups', 'SELECT region FROM customers GROUP BY region HAVING count(*) = 3'],
  [
    'an exact count for a row that is named',
    'SELECT c.region FROM customers c WHERE c.id = 7 AND (SELECT count(*) FROM orders o WHERE o.customer_id = c.id) = 1',
  ],
  [
    'a left join to what is missing',
    'SELECT c.id FROM customers c LEFT JOIN orders o ON o.customer_id = c.id WHERE c.id IN (3, 4) AND o.id IS NULL',
  ],
])('%s has rows of the background moved away, and nothing broken', async (_, sql) => {
  await solve({ ddl, queries: [sql], tableRows }, async ({ solved, ask }) => {
    const [query] = solved.queries
    expect(query?.before.status).toBe('empty')
    expect(query?.answer).toMatchObject({ status: 'good' })
    expect(query?.moved).not.toEqual([])
    const broken = await ask(`
      SELECT 1 FROM orders WHERE status NOT IN ('open', 'paid', 'late') OR rating NOT BETWEEN 1 AND 5
      UNION ALL SELECT 1 FROM customers WHERE region NOT IN ('north', 'south', 'west')
      UNION ALL SELECT 1 FROM orders ANTI JOIN customers ON customers.id = orders.customer_id
      UNION ALL SELECT 1 FROM customers GROUP BY id HAVING count(*) > 1`)
    expect(broken).toEqual([])
  })
})

test('what another query needs is not moved, and the reason is told', async () => {
  const queries = [
    "SELECT count(*) FROM orders WHERE status = 'late'",
    "SELECT id FROM customers WHERE NOT EXISTS (SELECT 1 FROM orders WHERE status = 'late')",
  ]
  await solve({ ddl, queries, tableRows }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'empty'])
    expect(solved.queries[1]?.moved).toEqual([])
    expect(solved.queries[1]?.failures.join()).toMatch(/Another query|No row can be moved/)
    const [late] = await ask("SELECT count(*) FROM orders WHERE status = 'late'")
    expect(Number(late?.[0])).toBeGreaterThan(20)
  })
})
