import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import type { ProveJob } from '../../src/prove/prove-job.ts'
import { runProveJob } from '../../src/prove/run-prove-job.ts'
import { writeJob } from './write-job.ts'
import { writeWorld } from './write-world.ts'

// More than a million rows, each wrong in one place: what tells that nothing is wrong must not tell it here.

const schema = `
  CREATE TABLE orders (
    id integer PRIMARY KEY,
    note varchar(10),
    size varchar(10) NOT NULL,
    placed_at timestamp NOT NULL
  );
  CREATE TABLE lines (
    order_id integer NOT NULL REFERENCES orders (id),
    line_number integer NOT NULL,
    PRIMARY KEY (order_id, line_number)
  );
`
const rules = `
rows: { orders: 400000, lines: { per: orders, min: 1, max: 3, mean: 2 } }
tables:
  orders:
    sorted: placed_at
    columns:
      note: { choice: [x], nulls: 0.5 }
      size: { choice: { S: 3, M: 1 } }
`
const orders = `SELECT CAST(i AS INTEGER) AS id, CASE WHEN hash(i) % 2 = 0 THEN 'x' END AS note,
  CASE WHEN hash(i + 7) % 4 < 3 THEN 'S' ELSE 'M' END AS size,
  TIMESTAMP '2024-01-01' + to_minutes(CAST(i AS BIGINT)) AS placed_at FROM range(1, 400001) AS r(i)`
const lines = `SELECT CAST(o.id AS INTEGER) AS order_id, CAST(n AS INTEGER) AS line_number
  FROM range(1, 400001) AS o(id), range(1, 3) AS l(n) ORDER BY 1, 2`

test('tells of all that holds without its full query', async () => {
  expect(await findBroken({})).toEqual([])
  expect(await findBroken({}, failAll)).toEqual([])
})

test.each<
  readonly [what: string, made: Parameters<typeof findBroken>[0], broken: readonly string[]]
>([
  [
    'a key shared at the end',
    { orders: replace(orders, 'id', 'id > 399999', '1') },
    ['lines/foreign-key/order_id', 'orders/primary-key/id', 'orders/sorted/id'],
  ],
  [
    'a time too early in the middle',
    { orders: replace(orders, 'placed_at', 'id = 200000', `TIMESTAMP '2024-01-01'`) },
    ['orders/sorted/id'],
  ],
  [
    'a gap at the end',
    { lines: replace(lines, 'line_number', 'order_id = 400000 AND line_number = 2', '3') },
    ['lines/gap-free/line_number'],
  ],
  [
    'NULLs that are too many',
    { orders: replace(orders, 'note', 'hash(id) % 50 = 0', 'NULL') },
    ['orders/null-share/note'],
  ],
  [
    'values that come too often',
    { orders: replace(orders, 'size', 'id % 20 = 0', `'S'`) },
    ['orders/weights/size'],
  ],
  [
    'too many children',
    {
      lines: `${lines.split('ORDER')[0]} UNION ALL SELECT id, 3 FROM range(1, 20001) AS o(id) ORDER BY 1, 2`,
    },
    ['lines/mean-children/order_id on average'],
  ],
])('finds %s', async (_, made, broken) => {
  expect(await findBroken(made)).toEqual(broken)
})

function replace(rows: string, column: string, where: string, value: string): string {
  return `SELECT * REPLACE (CASE WHEN ${where} THEN ${value} ELSE ${column} END AS ${column}) FROM (${rows})`
}

/** Whoever is not told of runs into this. */
function failAll(job: ProveJob): ProveJob {
  const checks = job.checks.map((check) =>
    check.tells.length > 0 ? { ...check, sql: 'SELECT unknown' } : check,
  )
  return { ...job, checks }
}

async function findBroken(
  made: { readonly orders?: string; readonly lines?: string },
  change: (job: ProveJob) => ProveJob = (job) => job,
): Promise<readonly string[]> {
  const folder = await writeWorld({})
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const [table, rows] of Object.entries({ orders, lines, ...made }))
    await connection.run(`COPY (${rows}) TO '${join(folder, table)}.parquet' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  const { outcomes } = await runProveJob(
    change(await writeJob({ schema, rules, folder, format: 'parquet' })),
  )
  return outcomes.flatMap(({ promise, violations }) => (violations > 0 ? promise : [])).sort()
}
