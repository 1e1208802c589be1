import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateDatabase } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-layered-'))
afterAll(() => rmSync(folder, { recursive: true }))
const schema = write('s.sql', 'CREATE TABLE item (id int PRIMARY KEY, a text NOT NULL, b text);')

test('a file with includes stands on what it includes, and all of them are kept in the run', async () => {
  mkdirSync(join(folder, 'parts'))
  write(
    'parts/base.yaml',
    'rows: { item: 3 }\ntables: { item: { columns: { a: base, b: base } } }\n',
  )
  const top = write(
    'top.yaml',
    'include: parts/base.yaml\ntables: { item: { columns: { b: top } } }\n',
  )
  const out = join(folder, 'run')
  const result = await generateDatabase({ schema, rules: top, out })
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  expect(readFileSync(join(out, 'outputs/item.csv'), 'utf8')).toContain('\n1,base,top\n')
  expect(result.report.notes.map(({ code }) => code)).toEqual(['RULE_REPLACED'])
  const { inputs } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
  expect(inputs.rules).toEqual(['base.yaml', 'top.yaml'])
})

test('includes in a circle and includes of nothing are told with their places', async () => {
  const first = write('first.yaml', 'include: [second.yaml, nowhere.yaml]\n')
  write('second.yaml', '\ninclude: first.yaml\n')
  const result = await generateDatabase({ schema, rules: first, out: join(folder, 'no') })
  if (result.status !== 'refused') throw new Error(result.status)
  expect(result.diagnostics.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
    ['RULES_INCLUDE_CYCLE', 'second.yaml', 2],
    ['MISSING_FILE', 'first.yaml', 1],
  ])
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
