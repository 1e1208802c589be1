import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { StoryResult } from '../../src/result.ts'
import type { SolvedQuery } from '../../src/solve/solve-story.ts'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

type Report = Extract<StoryResult, { readonly report: unknown }>['report']

const queries = `-- id: rare
SELECT c.name, o.total FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE c.name = 'Odo Quill' AND c.region = 'west' AND o.total = 87654.32;
-- id: crowd
SELECT c.id, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.created_at < '1999-01-01' GROUP BY c.id HAVING COUNT(*) BETWEEN 80 AND 90;
-- id: known
SELECT o.id, o.total FROM orders o WHERE o.id = 1300 AND o.total > 5000000;
-- id: many
SELECT COUNT(*) AS orders FROM orders o WHERE o.total = 77.77 HAVING COUNT(*) > 900;
-- id: absent
SELECT COUNT(*) AS customers FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id);
-- id: usual
SELECT c.region, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.region ORDER BY c.region
`
const folder = makeShop(queries)
afterAll(() => rmSync(folder, { recursive: true }))

test('a story of more rows than are solved over has every answer in all of them, and nothing broken', async () => {
  const report = await run('run', 2)
  expect(report.queries.map(({ id, status }) => [id, status])).toEqual([
    ['rare', 'good'],
    ['crowd', 'good'],
    ['known', 'good'],
    ['many', 'good'],
    ['absent', 'good'],
    ['usual', 'good'],
  ])
  expect(report.violations).toBe(0)
  // the order that a query names is the one that is there, not a second one with its number
  const script = readFileSync(join(folder, 'run/ir/witnesses.sql'), 'utf8')
  expect(script).toMatch(/^UPDATE "orders" SET "id" = '1300',.* WHERE rowid = 1299;$/m)
  expect(script).not.toMatch(/^INSERT INTO "orders" .* VALUES \('1300',/m)
  // what all rows answer by themselves has witnesses too
  const trace = readFileSync(join(folder, 'run/traces/solving.json'), 'utf8')
  const solving = JSON.parse(trace) as readonly SolvedQuery[]
  const tried = solving.filter(({ rounds }) => rounds > 0).map(({ id }) => id)
  expect(tried).toEqual(expect.arrayContaining(['rare', 'crowd', 'known', 'many', 'usual']))
  // the same story on another number of threads has the same bytes
  const again = await run('again', 1)
  expect(again.tables).toEqual(report.tables)
}, 120_000)

async function run(name: string, threads: number): Promise<Report> {
  const { result } = await runStory({
    ...{ folder, threads, dialect: 'postgres', now: '2020-06-15T12:00:00Z' },
    tableRows: { customers: 26_000, orders: 60_000 },
    out: join(folder, name),
  })
  if (result.status !== 'done' && result.status !== 'broken')
    throw new Error(`The run ended with ${JSON.stringify(result)}`)
  return result.report
}
