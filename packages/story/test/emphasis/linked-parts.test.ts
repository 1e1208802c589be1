import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Emphasis } from '../../src/emphasis/emphasize-answers.ts'
import type { StoryResult } from '../../src/index.ts'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE customers (id integer PRIMARY KEY, name varchar(60) NOT NULL, region varchar(20) NOT NULL
  CHECK (region IN ('north', 'south', 'west')));
CREATE TABLE products (id integer PRIMARY KEY, name varchar(60) NOT NULL, price numeric(8, 2) NOT NULL);
CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id), ordered_at timestamp NOT NULL,
  total_amount numeric(12, 2) NOT NULL);
CREATE TABLE order_items (order_id integer NOT NULL REFERENCES orders (id), product_id integer NOT NULL REFERENCES products (id),
  quantity integer NOT NULL, unit_price numeric(8, 2) NOT NULL, line_total numeric(12, 2) NOT NULL, PRIMARY KEY (order_id, product_id));
`,
)
writeFileSync(
  join(folder, 'queries.sql'),
  `-- id: regions
SELECT c.region, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.region ORDER BY orders DESC LIMIT 2;
`,
)
let result: StoryResult
beforeAll(async () => {
  const options = {
    folder,
    dialect: 'postgres',
    now: '2026-06-15',
    out: join(folder, 'out'),
    rows: 150,
  }
  result = (await runStory(options)).result
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('an order is copied with its lines, whose key is made of links alone', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const { queries, violations } = result.report
  expect(queries.map(({ id, valid }) => `${id}: ${valid}`)).toEqual(['regions: true'])
  expect(violations).toBe(0)
  const file = join(folder, 'out', 'traces', 'emphasis.json')
  const traced = JSON.parse(readFileSync(file, 'utf8')) as Emphasis[]
  const kept = traced.filter(({ isKept, rows }) => isKept && rows > 0)
  expect(kept.map(({ way, table }) => `${way} ${table}`)).toEqual(
    expect.arrayContaining(['copy orders', 'copy order_items']),
  )
})
