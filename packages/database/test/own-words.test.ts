import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDatabase } from '../src/check/check-database.ts'
import { generateDatabase } from '../src/generate-database.ts'

test('words of a file beside the rules are used, kept with the run and proved again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worldloom-words-'))
  try {
    await mkdir(join(folder, 'lists'))
    await writeFile(
      join(folder, 'shop.sql'),
      'CREATE TABLE people (id integer PRIMARY KEY, name varchar(20) NOT NULL);',
    )
    await writeFile(join(folder, 'lists', 'names.csv'), 'name,share\nAnn,3\nBob,1\n')
    const rule = '{ file: lists/names.csv, column: name, weight: share }'
    await writeFile(
      join(folder, 'shop.yaml'),
      `rows: { people: 300 }\ntables: { people: { columns: { name: { dictionary: ${rule} } } } }\n`,
    )
    const out = join(folder, 'run')
    const result = await generateDatabase({
      schema: join(folder, 'shop.sql'),
      rules: join(folder, 'shop.yaml'),
      out,
    })
    expect(result.status).toBe('done')
    const rows = (await readFile(join(out, 'outputs', 'people.csv'), 'utf8')).trim().split('\n')
    expect(new Set(rows.slice(1).map((row) => row.split(',')[1]))).toEqual(new Set(['Ann', 'Bob']))
    // the list that lies beside the rules is gone, the run's own copy is not
    await rm(join(folder, 'lists'), { recursive: true })
    const again = await checkDatabase({ folder: out })
    expect(again.status).toBe('done')
  } finally {
    await rm(folder, { recursive: true })
  }
})
