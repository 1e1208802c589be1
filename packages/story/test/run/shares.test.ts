import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  'CREATE TABLE clients (id integer PRIMARY KEY, risk_score double precision NOT NULL, amount numeric(10, 2) NOT NULL);',
)
writeFileSync(
  join(folder, 'queries.sql'),
  'SELECT COUNT(*) AS safe FROM clients WHERE risk_score < 0.3 AND amount > 0.5',
)

test('a score that a query compares with a fraction is a share of one, and an amount is not', async () => {
  const { result } = await runStory({
    ...{ schema: join(folder, 'schema.sql'), queries: join(folder, 'queries.sql') },
    ...{ dialect: 'postgres', now: '2026-11-21', out: join(folder, 'run') },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const lines = readFileSync(join(folder, 'run/outputs/clients.csv'), 'utf8').trim().split('\n')
  const rows = lines.slice(1).map((line) => line.split(',').map(Number))
  expect(Math.max(...rows.map(([, score = 0]) => score))).toBeLessThanOrEqual(1)
  expect(rows.filter(([, score = 1]) => score < 0.3).length).toBeGreaterThan(10)
  expect(Math.max(...rows.map(([, , amount = 0]) => amount))).toBeGreaterThan(1)
})
