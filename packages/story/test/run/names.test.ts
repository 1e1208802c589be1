import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a table whose name the run cannot keep is asked by its own', async () => {
  const schema = join(folder, 'schema.sql')
  const queries = join(folder, 'queries.sql')
  writeFileSync(
    schema,
    `CREATE TABLE constructor (id int PRIMARY KEY, name varchar(40) NOT NULL);
     CREATE TABLE car (id int PRIMARY KEY, constructor_id int NOT NULL REFERENCES constructor (id), wins int NOT NULL);`,
  )
  writeFileSync(
    queries,
    'SELECT c.name, SUM(r.wins) AS wins FROM constructor c JOIN car r ON r.constructor_id = c.id GROUP BY c.name;',
  )
  const asked = { schema, queries, dialect: 'postgres', out: join(folder, 'out') }
  const { result } = await runStory({ ...asked, now: '2026-11-01' })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.queries.map(({ status }) => status)).toEqual(['good'])
}, 60_000)
