import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE orders (
     id int PRIMARY KEY, region text NOT NULL, status varchar(20) NOT NULL, total numeric(10, 2) NOT NULL,
     discount numeric(10, 2) NOT NULL
   );`,
)

async function solve(
  name: string,
  sql: string,
  options: { readonly rows?: number } = {},
): Promise<{
  readonly orders: readonly string[]
  readonly notes: readonly string[]
  readonly valid: boolean
}> {
  writeFileSync(join(folder, `${name}.sql`), sql)
  const out = join(folder, name)
  const { result, events } = await runStory({
    ...{ schema: join(folder, 'schema.sql'), queries: join(folder, `${name}.sql`) },
    ...{ now: '2026-11-21', out, ...options },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  return {
    orders: readFileSync(join(out, 'outputs', 'orders.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1),
    notes: events.flatMap((event) => (event.kind === 'note' ? event.diagnostic.code : [])),
    valid: result.report.queries.every((query) => query.valid),
  }
}

test('background rows hold the words that queries look for, and spell the others like them', async () => {
  const { orders } = await solve(
    'words',
    "SELECT count(*) FROM orders WHERE status = 'Complete'; SELECT id FROM orders WHERE status IN ('Shipped', 'On Hold')",
  )
  const statuses = orders.map((row) => row.split(',')[2] ?? '')
  expect(statuses.filter((status) => status === 'Complete').length).toBeGreaterThan(20)
  expect(new Set(statuses)).toContain('On Hold')
  expect(statuses.filter((status) => status !== '' && !/^[A-Z]/.test(status))).toEqual([])
})

const breakdown = 'SELECT status, sum(total) AS revenue FROM orders GROUP BY status'

test('there are more rows where revenue is broken down and nobody says how many', async () => {
  const few = await solve('few', breakdown, { rows: 100 })
  expect(few.notes).not.toContain('MORE_ROWS')
  const many = await solve('many', breakdown)
  expect(many.notes).toContain('MORE_ROWS')
  expect(many.orders.length).toBeGreaterThan(10 * few.orders.length)
})

test('there are more rows where things are ranked by their transactions', async () => {
  const ranking =
    'SELECT status, count(*) AS transactions FROM orders GROUP BY status ORDER BY transactions DESC LIMIT 1'
  const { notes, valid } = await solve('ranked', ranking)
  expect(notes).toContain('MORE_ROWS')
  expect(valid).toBe(true)
})

test.each([
  ['as it is', 'discount'],
  ['where nothing stands for none', 'COALESCE(discount, 0)'],
  ['by another name of that choice', 'IFNULL(CAST(discount AS double), 0)'],
])('what queries take off one is a share of one, %s', async (name, discount) => {
  const { orders } = await solve(
    `share ${name}`,
    `SELECT sum(total * (1 - ${discount})) AS paid FROM orders`,
  )
  const discounts = orders.map((row) => Number(row.split(',')[4]))
  expect(Math.max(...discounts)).toBeLessThan(1)
})
