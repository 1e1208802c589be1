import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE customers (id int, name text NOT NULL);
   CREATE TABLE orders (id int, customer_id int, total numeric(10, 2) NOT NULL);
   CREATE TABLE viewing_sessions (session_id int, device text NOT NULL);
   CREATE TABLE ad_impressions (impression_id int, session_id int, price numeric(10, 2) NOT NULL);`,
)

async function solve(sql: string): Promise<{
  readonly statuses: readonly (string | undefined)[]
  readonly notes: readonly string[]
  readonly promised: readonly string[]
}> {
  const name = String(sql.length)
  writeFileSync(join(folder, `${name}.sql`), sql)
  const { result, events } = await runStory({
    ...{ schema: join(folder, 'schema.sql'), queries: join(folder, `${name}.sql`) },
    ...{ now: '2026-11-21', out: join(folder, name) },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  return {
    statuses: result.report.queries.map(({ status }) => status),
    notes: events.flatMap((event) => (event.kind === 'note' ? event.diagnostic.code : [])),
    promised: result.report.checks
      .filter(({ source }) => source === 'inferred')
      .map(({ kind, table, name: of, violations }) => `${kind} ${table}.${of}: ${violations}`),
  }
}

test('a story keeps to the keys and links that names speak of', async () => {
  const { statuses, promised } = await solve(
    "SELECT c.name, sum(o.total) AS spent FROM customers c JOIN orders o ON o.customer_id = c.id WHERE c.name = 'Ada Byron' GROUP BY c.name",
  )
  expect(statuses).toEqual(['good'])
  expect(promised).toContain('foreign-key orders.customer_id: 0')
  expect(promised).toContain('primary-key customers.id: 0')
})

test('names give way to a query that asks for rows which they would not let be', async () => {
  const { statuses, notes, promised } = await solve(
    'SELECT o.id, o.total FROM orders o LEFT JOIN customers c ON o.customer_id = c.id WHERE o.customer_id IS NOT NULL AND c.id IS NULL',
  )
  expect(statuses).toEqual(['good'])
  expect(notes).toContain('NAMES_GIVE_WAY')
  expect(promised).not.toContain('foreign-key orders.customer_id: 0')
})

test('tables that a query joins by USING are linked, whatever names say', async () => {
  const { statuses, promised } = await solve(
    'SELECT v.device, count(*) AS shown FROM ad_impressions a JOIN viewing_sessions v USING (session_id) GROUP BY v.device',
  )
  expect(statuses).toEqual(['good'])
  expect(promised).toContain('foreign-key ad_impressions.session_id: 0')
})
