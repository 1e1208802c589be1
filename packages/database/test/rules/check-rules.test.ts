import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkRules } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-check-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))
const schema = write(
  's.sql',
  'CREATE TABLE item (id int PRIMARY KEY, size int NOT NULL CHECK (size > 9));',
)

test('rules that hold are counted', async () => {
  const rules = write('good.yaml', 'tables: { item: { columns: { size: { range: [10, 20] } } } }')
  expect(await checkRules({ schema, rules })).toEqual({ ok: true, columns: 1, diagnostics: [] })
})

test.each([
  ['an unknown column', 'tables: { item: { columns: { sise: 12 } } }', 'UNKNOWN_COLUMN'],
  [
    'a value against a check',
    'tables: { item: { columns: { size: 2 } } }',
    'RULE_CONTRADICTS_CHECK',
  ],
  [
    'conditions that exclude each other',
    'tables: { item: { checks: [{ name: small, holds: size < 5 }] } }',
    'CHECKS_CONTRADICT',
  ],
])('%s is told', async (name, text, code) => {
  const rules = write(`${name}.yaml`, text)
  const { ok, diagnostics } = await checkRules({ schema, rules })
  expect([ok, diagnostics.map((diagnostic) => diagnostic.code)]).toEqual([false, [code]])
})

test.each([
  ['a = 1', 'a = 2', ['CHECKS_CONTRADICT']],
  ['a IN (1, 2)', 'a = 3', ['CHECKS_CONTRADICT']],
  ['a = 3 OR a = 4', 'a = 5', ['CHECKS_CONTRADICT']],
  ['a IN (1, 2)', 'a = 1.0', []],
])('the conditions %s and %s are told where they exclude each other', async (one, other, codes) => {
  const schema = write(
    'two.sql',
    `CREATE TABLE item (id int PRIMARY KEY, a int NOT NULL, CHECK (${one}), CHECK (${other}));`,
  )
  const { diagnostics } = await checkRules({ schema, rules: write('none.yaml', 'tables: {}') })
  expect(diagnostics.map(({ code }) => code)).toEqual(codes)
})

test('columns of a parent are no columns of the row', async () => {
  const schema = write(
    'parent.sql',
    `CREATE TABLE season (id int PRIMARY KEY, starts timestamp NOT NULL, ends timestamp NOT NULL);
     CREATE TABLE visit (id int PRIMARY KEY, season_id int NOT NULL REFERENCES season, at timestamp NOT NULL);`,
  )
  const rules = write(
    'parent.yaml',
    `tables: { visit: { checks: [
      { name: after, holds: season_id.starts < at }, { name: before, holds: at < season_id.ends }] } }`,
  )
  expect((await checkRules({ schema, rules })).diagnostics).toEqual([])
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
