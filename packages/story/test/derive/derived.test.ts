import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'shop.sql'),
  `CREATE TABLE customers (id integer PRIMARY KEY, name varchar(80) NOT NULL, city varchar(40) NOT NULL, order_count integer NOT NULL);
   CREATE TABLE products (id integer PRIMARY KEY, name varchar(80) NOT NULL, price numeric(10, 2) NOT NULL,
     review_count integer NOT NULL, average_rating numeric(3, 2));
   CREATE TABLE reviews (id integer PRIMARY KEY, product_id integer NOT NULL REFERENCES products (id),
     rating integer NOT NULL CHECK (rating BETWEEN 1 AND 5), created_at timestamp NOT NULL);
   CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id),
     ordered_at timestamp NOT NULL, status varchar(20) NOT NULL, total numeric(12, 2) NOT NULL);
   CREATE TABLE order_items (id integer PRIMARY KEY, order_id integer NOT NULL REFERENCES orders (id),
     product_id integer NOT NULL REFERENCES products (id), quantity integer NOT NULL, unit_price numeric(10, 2) NOT NULL,
     line_total numeric(12, 2) NOT NULL);`,
)
writeFileSync(
  join(folder, 'rules.yaml'),
  `tables:
  orders:
    columns:
      total: { derived: "coalesce(sum(order_items.line_total), 0)" }
  order_items:
    columns:
      line_total: { derived: quantity * unit_price }
`,
)
const derived = [
  'customers.order_count',
  'order_items.line_total',
  'order_items.unit_price',
  'orders.total',
  'products.average_rating',
  'products.review_count',
]
const queries = `
SELECT c.city, SUM(o.total) AS revenue FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.ordered_at >= DATE '2026-01-01' GROUP BY c.city HAVING SUM(o.total) > 250000 ORDER BY revenue DESC;
SELECT id, total FROM orders WHERE total > 75000 ORDER BY total DESC LIMIT 5;
SELECT o.id, o.total, COUNT(*) AS lines FROM orders o JOIN order_items i ON i.order_id = o.id
GROUP BY o.id, o.total HAVING COUNT(*) = 1 AND o.total BETWEEN 1234 AND 1240;
SELECT p.name, p.review_count, p.average_rating FROM products p WHERE p.review_count >= 40 AND p.average_rating > 4.5;
SELECT order_id, SUM(line_total) AS s FROM order_items WHERE quantity = 17 GROUP BY order_id HAVING SUM(line_total) > 20000;
SELECT name FROM customers WHERE order_count > 25;
SELECT i.id, i.line_total FROM order_items i JOIN orders o ON o.id = i.order_id WHERE i.line_total > 9000 AND o.total < 9500;
SELECT DATE_TRUNC('month', ordered_at) AS m, SUM(total) AS revenue FROM orders GROUP BY 1 ORDER BY 1;
`

test.each([
  ['as inferred', {}],
  ['as rules say', { rules: join(folder, 'rules.yaml') }],
  ['among more rows than are solved over', { rows: 30_000 }],
])(
  'what follows from other columns does so in every row, %s',
  async (name, options) => {
    const report = await solve(name.replaceAll(' ', '-'), queries, options)
    expect(report.queries.map(({ status }) => status)).toEqual(Array(8).fill('good'))
    const checks = report.checks.filter(({ kind }) => kind === 'derived')
    expect(checks.map(({ table, name: column }) => `${table}.${column}`).toSorted()).toEqual(
      derived,
    )
    expect(checks.filter(({ violations, notCheckable }) => violations > 0 || notCheckable)).toEqual(
      [],
    )
    expect(report.violations).toBe(0)
    const again = await solve(`${name.replaceAll(' ', '-')}-again`, queries, options)
    expect(again.tables).toEqual(report.tables)
  },
  120_000,
)

const mismatch = `SELECT o.id, o.total, SUM(i.line_total) AS lines FROM orders o JOIN order_items i ON i.order_id = o.id
GROUP BY o.id, o.total HAVING SUM(i.line_total) < o.total - 500`

test('what was only guessed gives way to a query that looks for something else, and a rule does not', async () => {
  const guessed = await solve('guessed', mismatch)
  expect(guessed.queries.map(({ status }) => status)).toEqual(['good'])
  expect(guessed.shaped?.held).not.toContain('orders.total')
  expect(guessed.shaped?.held).toContain('customers.order_count')
  expect(guessed.violations).toBe(0)
  const ruled = await solve('ruled', mismatch, { rules: join(folder, 'rules.yaml') })
  expect(ruled.queries.map(({ status }) => status)).toEqual(['empty'])
  expect(ruled.violations).toBe(0)
}, 60_000)

async function solve(name: string, sql: string, options: object = {}) {
  writeFileSync(join(folder, `${name}.sql`), sql)
  const { result } = await runStory({
    ...{ schema: join(folder, 'shop.sql'), queries: join(folder, `${name}.sql`) },
    ...{ dialect: 'duckdb', now: '2026-11-21', out: join(folder, name), ...options },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${JSON.stringify(result)}`)
  return result.report
}
