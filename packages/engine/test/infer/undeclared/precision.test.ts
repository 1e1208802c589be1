import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { learnFromNames } from '../../../src/infer/undeclared/learn-from-names.ts'
import type { Schema } from '../../../src/model/schema.ts'
import { readSchema } from '../../../src/read/read-schema.ts'

const corpus = process.env['WORLDLOOM_CORPUS']

test('of declared links that are taken out, names bring back most, and hardly a wrong one', async ({
  skip,
}) => {
  if (!corpus) skip('WORLDLOOM_CORPUS is not set')
  const counts = { right: 0, wrong: 0, missed: 0 }
  for (const name of readdirSync(join(corpus ?? '', 'ddl'))) {
    const file = join(corpus ?? '', 'ddl', name, 'schema.sql')
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    const { schema } = await readSchema({ text, file: 'schema.sql' })
    const declared = listLinks(schema)
    const bare = schema.tables.map((table) => ({ ...table, foreignKeys: [] }))
    const learned = listLinks(learnFromNames({ ...schema, tables: bare }).schema)
    for (const [link, parent] of declared) {
      const found = learned.get(link)
      counts[found === undefined ? 'missed' : found === parent ? 'right' : 'wrong'] += 1
    }
  }
  expect(counts.right).toBeGreaterThan(500)
  expect(counts.wrong / counts.right).toBeLessThan(0.01)
  expect(counts.right / (counts.right + counts.missed)).toBeGreaterThan(0.55)
})

function listLinks({ tables }: Schema): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ id, foreignKeys }) =>
      foreignKeys
        .filter(({ columns }) => columns.length === 1)
        .map(({ link, parent }) => [`${id}.${link}`, parent] as const),
    ),
  )
}
