import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoryResult } from '../../src/index.ts'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

const folder = makeShop(`-- id: rolling
SELECT d.day, (SELECT SUM(o.total) FROM orders o WHERE o.created_at >= d.day - INTERVAL '6 days' AND o.created_at < d.day + INTERVAL '1 day') AS week_total
FROM (SELECT CAST(generate_series(DATE '2020-03-01', DATE '2020-03-31', INTERVAL '1 day') AS date) AS day) d ORDER BY d.day;
-- id: keyed
SELECT c.name, o.id, o.total, COUNT(*) AS n FROM customers c, orders o WHERE o.customer_id = c.id
GROUP BY c.name, o.id, o.total ORDER BY o.total DESC LIMIT 10;
-- id: derived
WITH busy AS (SELECT o.id, o.total * 2 AS worth, c.region AS place FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.total > 1)
SELECT place, SUM(worth) AS amount FROM busy GROUP BY place ORDER BY amount DESC LIMIT 2;
-- id: inside
SELECT t.month, SUM(t.amount) AS amount FROM (SELECT date_trunc('month', created_at) AS month, total AS amount FROM orders
  WHERE created_at < DATE '2019-06-01' AND created_at >= DATE '2018-10-01') t GROUP BY t.month ORDER BY t.month;
-- id: kinds
SELECT c.region, 100.0 * x.large / x.orders AS large_part FROM (SELECT region, COUNT(*) FILTER (WHERE total > 60) AS large, COUNT(*) AS orders
  FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY region) x JOIN (SELECT DISTINCT region FROM customers) c ON c.region = x.region
ORDER BY large_part DESC LIMIT 2;
-- id: lateral
SELECT c.id, x.orders, x.large FROM customers c CROSS JOIN LATERAL (SELECT COUNT(*) AS orders, COUNT(*) FILTER (WHERE o.total > 40) AS large
  FROM orders o WHERE o.customer_id = c.id) x WHERE x.orders > 0 ORDER BY large DESC LIMIT 10;
-- id: led
SELECT c.region, COUNT(DISTINCT c.id) AS people FROM customers c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.region ORDER BY people DESC LIMIT 2;
`)
let result: StoryResult
beforeAll(async () => {
  const out = join(folder, 'out')
  const options = { folder, dialect: 'postgres', now: '2020-06-15', out, rows: 120 }
  result = (await runStory(options)).result
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('what an answer is made of is found behind inner queries, derived tables and keys', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const { queries, violations } = result.report
  expect(queries.flatMap(({ id, issues }) => issues.map((issue) => `${id}: ${issue}`))).toEqual([])
  expect(queries.every(({ valid }) => valid)).toBe(true)
  expect(violations).toBe(0)
})
