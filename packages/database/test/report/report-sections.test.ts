import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateDatabase } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-sections-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the report shows what the rules ask for, and notes what is missed and what fails', async () => {
  const [schema, rules, out] = ['s.sql', 'r.yaml', 'run'].map((name) => join(folder, name))
  if (!schema || !rules || !out) throw new Error('no folder')
  writeFileSync(
    schema,
    'CREATE TABLE item (id int PRIMARY KEY, kind text NOT NULL, made timestamp NOT NULL);',
  )
  writeFileSync(
    rules,
    `rows: { item: 40 }
tables: { item: { columns: { kind: { choice: [small, large] } } } }
report:
  - title: Kinds
    text: Large and small.
    figures:
      - { label: all things, query: SELECT count(*) FROM item, least: 40, most: 40 }
      - { label: huge things, query: "SELECT count(*) FROM item WHERE kind = 'huge'", least: 1, unit: pieces }
      - { label: price, query: SELECT avg(price) FROM item, least: 0 }
      - { label: kinds, query: SELECT count(DISTINCT kind) FROM item }
    plot: { unit: pieces, bars: "SELECT kind, count(*) FROM item GROUP BY 1 ORDER BY 1" }
  - title: Hours
    plot: { week: SELECT made FROM item }
`,
  )
  const result = await generateDatabase({ schema, rules, out })
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  expect(result.report.notes.map(({ code, place }) => [code, place?.line])).toEqual([
    ['REPORT_QUERY_FAILED', 9],
    ['REPORT_FIGURE_MISSED', 8],
  ])
  const page = readFileSync(join(out, 'report.html'), 'utf8')
  expect(page).toContain('<b>40</b><span>all things</span><small>✓ exactly 40</small>')
  expect(page).toContain(
    '<b>0 pieces</b><span>huge things</span><small>✗ at least 1 pieces</small>',
  )
  expect(page).toContain('<b>none</b><span>price</span><small>✗ at least 0</small>')
  expect(page).toContain('<b>2</b><span>kinds</span></li>')
  expect(page).toMatch(/Hours by weekday and hour/)
})
