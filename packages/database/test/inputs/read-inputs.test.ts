import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadFiles } from '../../src/inputs/load-files.ts'
import { readInputs } from '../../src/inputs/read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-read-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const schema = write('shop.sql', 'CREATE TABLE items (id integer PRIMARY KEY, name varchar(40));')
const found = '1 table, 2 columns and 0 links in shop.sql (postgres)'

test.each([
  [
    'what was read',
    { schema },
    [found, 'no reference data', 'no rules: everything is inferred from the schema'],
  ],
  ['nothing of a schema that is not there', { schema: join(folder, 'nowhere.sql') }, []],
  [
    'nothing of rules and data that are not there',
    { schema, rules: join(folder, 'nowhere.yaml') },
    [found],
  ],
  [
    'nothing of rules with a fault',
    { schema, rules: write('rules.yaml', 'rows: { goods: 5 }') },
    [found, 'no reference data'],
  ],
])('says %s', async (_, paths, summaries) => {
  const steps = readInputs(await loadFiles(paths), { dialect: null, links: 'names' })
  const told: string[] = []
  for await (const event of steps) if (event.kind === 'step-end') told.push(event.summary)
  expect(told).toEqual(summaries)
})
