import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HasCome, has, hasOutputs } from './helpers/moments.ts'
import { readParts, runProgram } from './helpers/run-program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-kill-story-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const schema = join(scratch, 'shop.sql')
writeFileSync(
  schema,
  `CREATE TABLE customers (id integer PRIMARY KEY, name varchar(60) NOT NULL, region varchar(20) NOT NULL);
CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id),
  total numeric(10, 2) NOT NULL, created_at timestamp NOT NULL);
CREATE TABLE lines (id integer PRIMARY KEY, order_id integer NOT NULL REFERENCES orders (id), units integer NOT NULL);
`,
)
const queries = join(scratch, 'queries.sql')
writeFileSync(
  queries,
  `SELECT c.name, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id
GROUP BY c.name ORDER BY orders DESC LIMIT 3;
SELECT region FROM customers WHERE NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id);
SELECT o.id, SUM(l.units) AS units FROM orders o JOIN lines l ON l.order_id = o.id
WHERE o.created_at >= DATE '2026-01-01' GROUP BY o.id HAVING SUM(l.units) > 40;
`,
)

const make = ['story', '--schema', schema, '--queries', queries, '--rows', '1000']
const options = ['--now', '2026-11-21', '--out']
const parts = ['outputs', 'ir', 'inputs', 'traces']
let whole: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const { exit, errors } = await runProgram([...make, ...options, join(scratch, 'whole')])
  expect(exit, errors).toBe(0)
  whole = forgetSeconds(readParts(join(scratch, 'whole'), parts))
}, 60_000)

/** How long a query took is no part of what it answers. */
function forgetSeconds(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(/"seconds": [\d.]+/g, '')]),
  )
}

const moments: readonly (readonly [string, HasCome])[] = [
  ['its folder has just begun', has('run.json')],
  ['its requirements stand and it is solved', has('ir/blueprint.json')],
  ['the first file stands', hasOutputs(1)],
  ['all files stand and the queries are asked', hasOutputs(3)],
  ['the queries are answered and the proof runs', has('outputs/query_validation.json')],
]

describe.each(moments)('a story killed when %s', (moment, when) => {
  test('ends by the same command with the same bytes', async () => {
    const folder = join(scratch, moment.replaceAll(' ', '-'))
    const kill = { signal: 'SIGKILL', when: () => when(folder) } as const
    const killed = await runProgram([...make, ...options, folder], { kill })
    expect(killed.exit).toBeNull()
    // only a report says that a run is finished
    expect(existsSync(join(folder, 'report.json'))).toBe(false)
    const { exit, errors } = await runProgram([...make, ...options, folder])
    expect(exit, errors).toBe(0)
    expect(forgetSeconds(readParts(folder, parts))).toEqual(whole)
    expect(existsSync(join(folder, 'temporary'))).toBe(false)
  }, 60_000)
})

test('another command leaves what a stopped run has left', async () => {
  const folder = join(scratch, 'other')
  const kill = { signal: 'SIGKILL', when: () => has('ir/plan.sql')(folder) } as const
  await runProgram([...make, ...options, folder], { kill })
  const { exit, errors } = await runProgram([...make, '--seed', '2', ...options, folder])
  expect(exit).toBe(2)
  expect(errors).toContain('FOLDER_NOT_EMPTY')
})

test('a story that a signal stops ends with 3 and says how to go on', async () => {
  const folder = join(scratch, 'stopped')
  const kill = { signal: 'SIGINT', when: () => has('run.json')(folder) } as const
  const { exit, errors } = await runProgram([...make, ...options, folder], { kill })
  expect(exit).toBe(3)
  expect(errors).toContain(`To go on: the same command with --out ${folder}`)
  const again = await runProgram([...make, ...options, folder])
  expect(again.exit, again.errors).toBe(0)
  expect(forgetSeconds(readParts(folder, parts))).toEqual(whole)
}, 60_000)
