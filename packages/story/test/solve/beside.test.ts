import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE categories (id integer PRIMARY KEY, name text NOT NULL);
  CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);
  CREATE TABLE products (id integer PRIMARY KEY, category_id integer NOT NULL REFERENCES categories (id));
  CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id),
    product_id integer NOT NULL REFERENCES products (id));
  CREATE TABLE visits (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id),
    page text NOT NULL, seen_at timestamp NOT NULL);
  CREATE TABLE tags (order_id integer NOT NULL REFERENCES orders (id), tag text NOT NULL, PRIMARY KEY (order_id, tag));`

test('some row has one of each, a row has both of a list, and every step of a funnel counts some', async () => {
  const queries = [
    `SELECT c.id, c.name FROM customers c WHERE NOT EXISTS (SELECT * FROM categories g WHERE NOT EXISTS (
       SELECT * FROM orders o JOIN products p ON p.id = o.product_id WHERE o.customer_id = c.id AND p.category_id = g.id))`,
    `SELECT order_id, count(DISTINCT tag) AS tags FROM tags WHERE tag IN ('urgent', 'gift') GROUP BY order_id
     HAVING count(DISTINCT tag) = 2`,
    `WITH seen AS (SELECT customer_id, min(seen_at) AS t FROM visits WHERE page = '/prices' GROUP BY 1),
       asked AS (SELECT v.customer_id, min(v.seen_at) AS t FROM visits v JOIN seen USING (customer_id)
         WHERE v.page = '/order' AND v.seen_at > seen.t AND v.seen_at < seen.t + INTERVAL 1 HOUR GROUP BY 1)
     SELECT (SELECT count(*) FROM seen) AS seen, (SELECT count(*) FROM asked) AS asked`,
  ]
  await solve({ ddl, queries, tableRows: { categories: 9 } }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good', 'good'])
    const [steps] = await ask(queries[2] ?? '')
    expect(steps?.every((count) => Number(count) > 0)).toBe(true)
  })
})

test('who has one of each is found where what is lacking is told by EXCEPT', async () => {
  const queries = [
    `SELECT c.id FROM customers c WHERE NOT EXISTS (SELECT id FROM categories EXCEPT
       SELECT p.category_id FROM orders o JOIN products p ON p.id = o.product_id WHERE o.customer_id = c.id)`,
  ]
  await solve({ ddl, queries, tableRows: { categories: 9 } }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
  })
})

test('each value that a pivot has a column for has rows', async () => {
  const queries = [
    `SELECT * FROM (SELECT customer_id, page, id FROM visits WHERE seen_at < '1999-01-01')
     PIVOT (count(id) FOR page IN ('/prices' AS prices, '/order' AS orders))`,
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
    const [sums] = await ask(
      `SELECT count(*) FILTER (page = '/prices') > 0, count(*) FILTER (page = '/order') > 0 FROM visits WHERE seen_at < '1999-01-01'`,
    )
    expect(sums).toEqual([true, true])
  })
})
