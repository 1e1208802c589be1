import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Emphasis } from '../../src/emphasis/emphasize-answers.ts'
import type { StoryResult } from '../../src/index.ts'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

const folder = makeShop(`-- id: ranking
SELECT c.name, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created_at >= CURRENT_DATE - INTERVAL '20 days' GROUP BY c.name ORDER BY orders DESC LIMIT 3;
-- id: chained
WITH spent AS (SELECT c.region, SUM(o.total) AS amount FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.region)
SELECT region, amount FROM spent ORDER BY amount DESC LIMIT 2;
-- id: course
SELECT date_trunc('month', o.created_at) AS month, SUM(o.total) AS amount FROM orders o
WHERE o.created_at < DATE '2020-06-01' GROUP BY 1 ORDER BY 1;
-- id: listed
SELECT id, total FROM orders ORDER BY total DESC LIMIT 4;
-- id: expected
-- expect: top.orders >= 9
SELECT o.customer_id, COUNT(*) AS orders FROM orders o GROUP BY o.customer_id ORDER BY orders DESC, o.customer_id;
`)
const out = join(folder, 'out')
let result: StoryResult
beforeAll(async () => {
  const options = { folder, dialect: 'postgres', now: '2020-06-15', out, rows: 120 }
  result = (await runStory(options)).result
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a ranking gets a first that stands out, a cut without a tie, and what its author expects', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const { queries, violations, totals } = result.report
  expect(queries.flatMap(({ id, issues }) => issues.map((issue) => `${id}: ${issue}`))).toEqual([])
  expect(totals).toMatchObject({ queries: 5, meaningful: 5 })
  expect(violations).toBe(0)
})

test('what was copied for it is traced, and only what is kept is in the data', () => {
  const traced = JSON.parse(
    readFileSync(join(out, 'traces', 'emphasis.json'), 'utf8'),
  ) as Emphasis[]
  expect(traced.some(({ query, isKept }) => query === 'ranking' && isKept)).toBe(true)
  expect(new Set(traced.map(({ table }) => table))).toEqual(new Set(['orders']))
  const kept = traced.filter(({ isKept }) => isKept).reduce((sum, { rows }) => sum + rows, 0)
  const orders = readFileSync(join(out, 'outputs', 'orders.csv'), 'utf8')
    .trim()
    .split('\n')
  const ids = orders.slice(1).map((line) => line.split(',')[0])
  expect(new Set(ids).size).toBe(ids.length)
  const witnesses = readFileSync(join(out, 'ir', 'witnesses.sql'), 'utf8')
  const added = witnesses.split('\n').filter((line) => line.startsWith('INSERT INTO "orders"'))
  expect(added.length).toBeGreaterThanOrEqual(kept)
  expect(ids).toHaveLength(120 + added.length)
})
