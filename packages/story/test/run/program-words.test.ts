import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a column in which queries look for words of programs holds them in all its rows', async () => {
  const paths = { schema: join(folder, 'schema.sql'), queries: join(folder, 'queries.sql') }
  writeFileSync(
    paths.schema,
    'CREATE TABLE hits (id int PRIMARY KEY, event_name varchar(40) NOT NULL, user_id int NOT NULL);',
  )
  writeFileSync(
    paths.queries,
    `SELECT count(CASE WHEN event_name = 'page_view' THEN 1 END) AS views, count(CASE WHEN event_name = 'add_to_cart' THEN 1 END) AS carts,
       count(CASE WHEN event_name = 'purchase' THEN 1 END) AS sold FROM hits;`,
  )
  const out = join(folder, 'out')
  const { result } = await runStory({
    ...paths,
    out,
    dialect: 'postgres',
    now: '2026-01-01',
    rows: 60,
  })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  const [, ...lines] = readFileSync(join(out, 'outputs', 'hits.csv'), 'utf8')
    .trim()
    .split('\n')
  const names = new Set(lines.map((line) => line.split(',')[1]))
  expect([...names].toSorted()).toEqual(['add_to_cart', 'page_view', 'purchase'])
}, 60_000)
