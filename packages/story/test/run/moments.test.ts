import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE stays (id integer PRIMARY KEY, ward varchar(20) NOT NULL, patient_id integer NOT NULL,
     admitted_at timestamp NOT NULL, discharged_at timestamp);`,
)

/** The moments of the stays on which a query is good. */
async function solve(
  sql: string,
): Promise<readonly { readonly begun: string; readonly ended: string }[]> {
  const name = String(sql.length)
  writeFileSync(join(folder, `${name}.sql`), sql)
  const { result } = await runStory({
    ...{ schema: join(folder, 'schema.sql'), queries: join(folder, `${name}.sql`) },
    ...{ now: '2026-11-21', out: join(folder, name) },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  expect(result.report.queries.map(({ status }) => status)).toEqual(['good'])
  const [head = '', ...lines] = readFileSync(join(folder, name, 'outputs/stays.csv'), 'utf8')
    .trim()
    .split('\n')
  const [from, to] = ['admitted_at', 'discharged_at'].map((each) => head.split(',').indexOf(each))
  return lines.map((line) => {
    const cells = line.split(',')
    return { begun: cells[from ?? 0] ?? '', ended: cells[to ?? 0] ?? '' }
  })
}

test('rows that a query gets keep the order of their moments, and so do those of the background whose dates it filters', async () => {
  const stays =
    await solve(`SELECT ward, COUNT(*) AS stays, COUNT(DISTINCT patient_id) AS patients FROM stays
    WHERE discharged_at >= DATE '2026-10-01' AND admitted_at < DATE '2026-10-20' AND ward = 'Ward 9'
    GROUP BY ward HAVING COUNT(*) > 40`)
  const inTime = stays.filter(({ begun, ended }) => ended === '' || begun <= ended)
  expect(stays.filter(({ ended }) => ended >= '2026-10').length).toBeGreaterThan(40)
  expect(inTime).toEqual(stays)
})

test('a query that looks for moments in the wrong order finds them', async () => {
  const stays = await solve('SELECT id, ward FROM stays WHERE discharged_at < admitted_at')
  const wrong = stays.filter(({ begun, ended }) => ended !== '' && ended < begun)
  expect(wrong.length).toBeGreaterThan(0)
  expect(wrong.length).toBeLessThan(10)
})
