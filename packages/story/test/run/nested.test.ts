import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE \`acme.shop.customers\` (
     customer_id INT64 NOT NULL, name STRING NOT NULL,
     address STRUCT<city STRING, country STRING, geo STRUCT<lat FLOAT64, lng FLOAT64>>
   );
   CREATE TABLE \`acme.shop.products\` (product_id INT64 NOT NULL, name STRING, category STRING, price NUMERIC(10, 2));
   CREATE TABLE \`acme.shop.orders\` (
     order_id INT64 NOT NULL, customer_id INT64, status STRING, ordered_at TIMESTAMP,
     items ARRAY<STRUCT<product_id INT64, quantity INT64, price NUMERIC(10, 2),
       discounts ARRAY<STRUCT<code STRING, amount NUMERIC(10, 2)>>>>,
     tags ARRAY<STRING>
   );`,
)

const int = (name: string) => ({ name, type: 'INT64' })
const text = (name: string) => ({ name, type: 'STRING' })
const money = (name: string) => ({ name, type: 'NUMERIC(10, 2)' })
const record = (name: string, fields: readonly object[], mode = 'NULLABLE') => ({
  ...{ name, type: 'RECORD', mode, fields },
})
const required = (field: object) => ({ ...field, mode: 'REQUIRED' })
const discounts = record('discounts', [text('code'), money('amount')], 'REPEATED')
const lines = [int('product_id'), int('quantity'), money('price'), discounts]
const place = [
  text('city'),
  text('country'),
  record('geo', [
    { name: 'lat', type: 'FLOAT64' },
    { name: 'lng', type: 'FLOAT64' },
  ]),
]

writeFileSync(
  join(folder, 'schema.json'),
  JSON.stringify({
    tables: [
      {
        name: 'customers',
        fields: [required(int('customer_id')), required(text('name')), record('address', place)],
      },
      {
        name: 'products',
        fields: [required(int('product_id')), text('name'), text('category'), money('price')],
      },
      {
        name: 'orders',
        fields: [
          ...[required(int('order_id')), int('customer_id'), text('status')],
          { name: 'ordered_at', type: 'TIMESTAMP' },
          record('items', lines, 'REPEATED'),
          { ...text('tags'), mode: 'REPEATED' },
        ],
      },
    ],
  }),
)

writeFileSync(
  join(folder, 'queries.sql'),
  `SELECT c.address.city, COUNT(DISTINCT o.order_id) AS orders, SUM(i.price * i.quantity) AS revenue
   FROM \`acme.shop.orders\` o JOIN \`acme.shop.customers\` c ON c.customer_id = o.customer_id, UNNEST(o.items) i
   WHERE o.status = 'completed' GROUP BY 1 ORDER BY revenue DESC LIMIT 10;
   SELECT p.category, SUM(i.quantity) AS sold
   FROM shop.orders o, UNNEST(items) AS i JOIN shop.products p ON p.product_id = i.product_id
   WHERE o.ordered_at >= TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 90 DAY)
   GROUP BY p.category HAVING SUM(i.quantity) > 20 ORDER BY sold DESC;
   SELECT d.code, COUNT(*) AS used, ROUND(SUM(d.amount), 2) AS given
   FROM \`acme.shop.orders\` AS o, UNNEST(o.items) AS i, UNNEST(i.discounts) AS d
   GROUP BY d.code ORDER BY used DESC LIMIT 5;
   SELECT c.name, c.address.country FROM shop.customers c
   WHERE c.address.geo.lat > 50 AND NOT EXISTS (SELECT 1 FROM shop.orders o WHERE o.customer_id = c.customer_id)
   ORDER BY c.name;
   SELECT o.order_id, (SELECT SUM(i.price * i.quantity) FROM UNNEST(o.items) i) AS total, ARRAY_LENGTH(o.items) AS items
   FROM shop.orders o WHERE ARRAY_LENGTH(o.items) >= 3 ORDER BY total DESC LIMIT 10;
   SELECT DATE_TRUNC(DATE(o.ordered_at), MONTH) AS month, c.address.country, SUM(i.price * i.quantity) AS revenue
   FROM shop.orders o JOIN shop.customers c USING (customer_id) CROSS JOIN UNNEST(o.items) i
   WHERE c.address.country IN ('Germany', 'France') GROUP BY 1, 2 ORDER BY 1, 2;
   SELECT COUNT(*) AS lines, AVG(quantity) AS usual FROM shop.orders CROSS JOIN UNNEST(items) WHERE quantity >= 2;
   SELECT status, SUM((SELECT MAX(quantity) FROM UNNEST(items))) AS sold FROM shop.orders GROUP BY status ORDER BY status;
   SELECT i.product_id, place FROM shop.orders o, UNNEST(o.items) i WITH OFFSET place WHERE place = 1 AND quantity > 1;`,
)

const files = ['customers', 'orders', 'orders_items', 'orders_items_discounts', 'products']

async function run(schema: string): Promise<Readonly<Record<string, unknown>>> {
  const out = join(folder, `${schema} out`)
  const queries = join(folder, 'queries.sql')
  const asked = { schema: join(folder, schema), queries, dialect: 'bigquery', out }
  const { result } = await runStory({ ...asked, now: '2026-11-01' })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.checks.every(({ violations }) => !violations)).toBe(true)
  return {
    queries: result.report.queries.map(({ seconds: _, ...query }) => query),
    files: files.map((name) => readFileSync(join(out, 'outputs', `${name}.csv`), 'utf8')),
  }
}

test('a schema in SQL and the same in JSON make the same rows, with answers to what asks into records', async () => {
  const sql = await run('schema.sql')
  expect(sql['queries']).toMatchObject(
    Array.from({ length: 9 }, () => ({ status: 'good', valid: true, issues: [] })),
  )
  expect(await run('schema.json')).toEqual(sql)
}, 120_000)
