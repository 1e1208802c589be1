import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a group of many rows, each tied to one day, is solved while one waits', async () => {
  const [schema, queries] = [join(folder, 'stays.sql'), join(folder, 'queries.sql')]
  writeFileSync(
    schema,
    'CREATE TABLE stays (stay_id INT PRIMARY KEY, check_in DATE NOT NULL, check_out DATE NOT NULL);',
  )
  writeFileSync(
    queries,
    `SELECT EXTRACT(MONTH FROM check_in) AS m, COUNT(*) AS n FROM stays
     WHERE EXTRACT(YEAR FROM check_in) = 2023 GROUP BY 1 HAVING COUNT(*) > 100`,
  )
  const { result } = await runStory({
    ...{ schema, queries, rows: 300, now: '2026-11-21', out: join(folder, 'out') },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.queries.map(({ valid }) => valid)).toEqual([true])
}, 60_000)

test('amounts whose sum the column that follows from them cannot hold do not end the story', async () => {
  const [schema, queries] = [join(folder, 'shop.sql'), join(folder, 'sums.sql')]
  writeFileSync(
    schema,
    `CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT, category TEXT, price NUMERIC(10, 2));
     CREATE TABLE orders (id INTEGER PRIMARY KEY, ordered_at TIMESTAMP NOT NULL, total NUMERIC(12, 2));
     CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER REFERENCES orders (id), product_id INTEGER REFERENCES products (id),
       quantity INTEGER, price NUMERIC(10, 2));`,
  )
  writeFileSync(
    queries,
    `SELECT category, SUM(i.quantity * i.price) AS amount FROM items i JOIN products p ON p.id = i.product_id
     GROUP BY category HAVING SUM(i.quantity * i.price) > 1000000000`,
  )
  const { result } = await runStory({
    ...{ schema, queries, rows: 100, now: '2026-11-21', out: join(folder, 'sums') },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.queries.map(({ status }) => status)).toEqual(['good'])
  expect(result.report.violations).toBe(0)
}, 60_000)
