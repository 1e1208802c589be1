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

const boxes = `
CREATE TABLE boxes (id integer PRIMARY KEY, label varchar(20) NOT NULL);
CREATE TABLE items (id integer PRIMARY KEY, box_id integer NOT NULL REFERENCES boxes, kind varchar(20) NOT NULL, weight integer NOT NULL);`

test.each([
  `SELECT b.id FROM boxes b WHERE NOT EXISTS (SELECT 1 FROM items i WHERE i.box_id = b.id AND i.kind NOT IN ('nut', 'bolt'))
   AND EXISTS (SELECT 1 FROM items i WHERE i.box_id = b.id)`,
  `SELECT i.box_id FROM items i LEFT JOIN items o ON o.box_id = i.box_id AND o.kind <> 'washer' WHERE o.id IS NULL`,
  `SELECT b.id FROM boxes b WHERE 'hinge' = ALL (SELECT kind FROM items i WHERE i.box_id = b.id)
   AND EXISTS (SELECT 1 FROM items i WHERE i.box_id = b.id)`,
  `SELECT DISTINCT box_id FROM items WHERE box_id NOT IN (SELECT box_id FROM items WHERE weight > -70 OR kind = 'nail')`,
  `SELECT box_id FROM items GROUP BY box_id HAVING sum(CASE WHEN kind = 'screw' THEN 0 ELSE 1 END) = 0`,
  `SELECT box_id FROM items GROUP BY box_id HAVING count(*) = sum(CASE WHEN kind = 'hook' THEN 1 ELSE 0 END)`,
])('all that a box holds may be of one kind: %s', async (sql) => {
  await solve({ ddl: boxes, queries: [sql] }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.before.status).toBe('empty')
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good' })
    expect(await ask('SELECT id FROM items ANTI JOIN boxes ON boxes.id = box_id')).toEqual([])
  })
})
