import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const schema = join(folder, 'schema.sql')
const queries = join(folder, 'queries.sql')
writeFileSync(
  schema,
  `CREATE TABLE machines (id integer PRIMARY KEY, maker varchar(30), line varchar(30), middle_name varchar(30));
   CREATE TABLE failures (id integer PRIMARY KEY, machine_id integer NOT NULL REFERENCES machines, hours numeric(8, 2) NOT NULL);`,
)
writeFileSync(
  queries,
  `SELECT m.maker AS made_by, m.line, COUNT(*) AS failures FROM failures f JOIN machines m ON m.id = f.machine_id
   GROUP BY 1, m.line ORDER BY failures DESC;
   SELECT middle_name, COUNT(*) AS machines FROM machines WHERE middle_name IS NOT NULL GROUP BY middle_name;`,
)

test('what queries group by is there in each row, unless one asks whether it is', async () => {
  const out = join(folder, 'run')
  const { result } = await runStory({
    schema,
    queries,
    out,
    dialect: 'postgres',
    now: '2026-11-21',
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const lines = readFileSync(join(out, 'outputs/machines.csv'), 'utf8').trim().split('\n')
  const empty = (place: number): number =>
    lines.filter((line) => line.split(',')[place] === '').length
  expect([1, 2].map(empty)).toEqual([0, 0])
  expect(empty(3)).toBeGreaterThan(0)
})

test('groups by the letter of a code and by years between two others have several groups to compare', async () => {
  const games = join(folder, 'games.sql')
  const asked = join(folder, 'asked.sql')
  writeFileSync(
    games,
    'CREATE TABLE games (id integer PRIMARY KEY, eco text, played timestamp NOT NULL, plies integer NOT NULL);',
  )
  writeFileSync(
    asked,
    `SELECT substr(eco, 1, 1) AS volume, avg(plies) AS plies FROM games WHERE eco ~ '^[A-E][0-9][0-9]$' GROUP BY 1 ORDER BY 2 DESC;
     SELECT extract(year FROM played) AS year, count(*) AS games FROM games GROUP BY 1
     HAVING extract(year FROM played) > 2008 AND extract(year FROM played) < 2016 ORDER BY 1;`,
  )
  const { result } = await runStory({
    schema: games,
    queries: asked,
    out: join(folder, 'games'),
    dialect: 'postgres',
    now: '2026-11-21',
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.totals).toMatchObject({ queries: 2, meaningful: 2 })
})
