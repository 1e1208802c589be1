import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a group of many rows, each tied to one day, is solved while one waits', async () => {
  const [schema, queries] = [join(folder, 'stays.sql'), join(folder, 'queries.sql')]
  writeFileSync(
    schema,
    'CREATE TABLE stays (stay_id INT PRIMARY KEY, check_in DATE NOT NULL, check_out DATE NOT NULL);',
  )
  writeFileSync(
    queries,
    `SELECT EXTRACT(MONTH FROM check_in) AS m, COUNT(*) AS n FROM stays
     WHERE EXTRACT(YEAR FROM check_in) = 2023 GROUP BY 1 HAVING COUNT(*) > 100`,
  )
  const { result } = await runStory({
    ...{ schema, queries, rows: 300, now: '2026-11-21', out: join(folder, 'out') },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.queries.map(({ valid }) => valid)).toEqual([true])
}, 60_000)
