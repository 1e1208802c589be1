import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDatabase } from '../src/generate-database.ts'

const schema = `
CREATE TABLE readers (id bigint PRIMARY KEY, score integer NOT NULL);
CREATE TABLE visits (reader_id bigint NOT NULL REFERENCES readers (id), nth integer NOT NULL,
  minutes integer NOT NULL, PRIMARY KEY (reader_id, nth));`
const rules = `
rows:
  readers: 400000
  visits: { per: readers, min: 1, max: 4, mean: 2, link: reader_id }`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldloom-'))
  writeFileSync(join(folder, 'schema.sql'), schema)
  writeFileSync(join(folder, 'rules.yaml'), rules)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What each file of a run holds, as checksums. */
async function makeFiles(name: string, threads: number): Promise<readonly string[]> {
  const out = join(folder, name)
  const inputs = { schema: join(folder, 'schema.sql'), rules: join(folder, 'rules.yaml') }
  await generateDatabase({ ...inputs, out, threads, seed: 1, format: 'parquet' })
  return readdirSync(join(out, 'outputs')).map((file) =>
    createHash('sha256')
      .update(readFileSync(join(out, 'outputs', file)))
      .digest('hex'),
  )
}

test('Parquet files of more rows than one thread makes have the same bytes, however threads share the work', async () => {
  const first = await makeFiles('one', 1)
  for (const [i, threads] of [2, 2, 4].entries())
    expect(await makeFiles(`again ${i}`, threads)).toEqual(first)
}, 60_000)
