import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('rules that only the rows show to be in conflict are refused with both, and leave no rows', async () => {
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const out = join(folder, 'out')
  const { result } = await runStory({
    schema: write(
      'schema.sql',
      'CREATE TABLE cards (id int PRIMARY KEY, holder varchar(40) NOT NULL, price int NOT NULL, paid int NOT NULL);',
    ),
    queries: write('queries.sql', 'SELECT holder, count(*) FROM cards GROUP BY holder'),
    rules: write(
      'rules.yaml',
      `rows: { cards: 500 }
tables:
  cards:
    columns: { price: { range: [1, 100] }, paid: { derived: price * 2 } }
    checks: [{ name: cheap, holds: paid <= 150 }]`,
    ),
    ...{ now: '2026-11-21', out },
  })
  expect(result).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'RULE_NOT_KEPT' }],
  })
  expect(readdirSync(out)).not.toContain('outputs')
})
