import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { ProveAnswer, ProveJob } from '../../src/prove/prove-job.ts'
import { runProveJob } from '../../src/prove/run-prove-job.ts'
import { writeJob } from './write-job.ts'
import { writeWorld } from './write-world.ts'

// What a quick query or a shared pass finds kept must be what the full query of each promise finds kept.

const schema = `
  CREATE TABLE orders (
    id integer PRIMARY KEY,
    code varchar(20) NOT NULL UNIQUE,
    total integer NOT NULL
  );
  CREATE TABLE lines (
    order_id integer NOT NULL REFERENCES orders (id),
    line_number integer NOT NULL,
    size varchar(4) NOT NULL,
    quantity integer NOT NULL,
    PRIMARY KEY (order_id, line_number)
  );
`
const rules = `
rows: { orders: 60, lines: { per: orders, min: 1, max: 3 } }
tables:
  orders: { columns: { total: { derived: sum(lines.quantity) } } }
  lines:
    columns:
      size: { choice: { S: 50, M: 50 } }
      quantity:
        when:
          - { if: "size = 'S'", range: [1, 3] }
          - { if: "size = 'M'", range: [4, 6] }
        range: [7, 9]
`

type Cell = string | number
interface Rows {
  readonly orders: Cell[][]
  readonly lines: Cell[][]
}

/** Sixty orders with two lines each, all as promised. */
function makeRows(first = 1): Rows {
  const ids = Array.from({ length: 60 }, (_, index) => first + index)
  return {
    orders: ids.map((id, index) => [id, `C${(index * 37) % 60}`, 7]),
    lines: ids.flatMap((id) => [
      [id, 1, 'S', 2],
      [id, 2, 'M', 5],
    ]),
  }
}

describe('a quick proof', () => {
  test.each<[what: string, rows: Rows, broken: readonly string[]]>([
    ['finds nothing in rows as promised', makeRows(), []],
    ['finds nothing in keys below nothing', makeRows(-30), []],
    ['finds nothing in rows out of order', swap(makeRows(), 3, 50), []],
    ['finds nothing in children out of order', shuffle(makeRows()), []],
    [
      'finds a key shared far apart',
      alter(makeRows(), 'orders', 59, 0, 1),
      ['lines/foreign-key/order_id', 'orders/primary-key/id'],
    ],
    [
      'finds a text shared far apart',
      alter(makeRows(), 'orders', 59, 1, 'C0'),
      ['orders/unique/orders_code_key'],
    ],
    [
      'finds a child of none between those there are',
      remove(makeRows(), 30),
      ['lines/foreign-key/order_id', 'orders/row-count/rows'],
    ],
    [
      'finds a child of one after the last',
      alter(makeRows(), 'lines', 119, 0, 61),
      ['lines/foreign-key/order_id', 'lines/gap-free/line_number', 'orders/derived/total'],
    ],
    [
      'finds a wrong number in the last row',
      alter(makeRows(), 'lines', 119, 1, 3),
      ['lines/gap-free/line_number'],
    ],
    [
      'finds a wrong number in the first row',
      alter(makeRows(), 'lines', 0, 1, 3),
      ['lines/gap-free/line_number'],
    ],
    [
      'finds a wrong sum in the last row',
      alter(makeRows(), 'orders', 59, 2, 8),
      ['orders/derived/total'],
    ],
    [
      'finds a value that another case would allow',
      alter(alter(makeRows(), 'lines', 119, 3, 2), 'orders', 59, 2, 4),
      ["lines/value/quantity when size = 'M'"],
    ],
  ])('%s', async (_, rows, broken) => {
    const { quick, full } = await proveBoth(rows)
    expect(quick).toEqual(full)
    expect(listBroken(quick)).toEqual(broken)
  })

  test.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'finds what the full one finds (%i)',
    async (seed) => {
      const draw = startDraws(seed)
      let rows = makeRows([1, -30, 1000][draw(3)])
      for (let times = 0; times <= draw(3); times += 1) {
        const table = draw(2) === 0 ? 'orders' : 'lines'
        const column = draw(table === 'orders' ? 3 : 4)
        const at = [0, rows[table].length - 1, draw(rows[table].length)][draw(3)] ?? 0
        const other = rows[table][draw(rows[table].length)]?.[column] ?? ''
        const next = typeof other === 'number' ? other + draw(3) - 1 : other
        rows = alter(rows, table, at, column, [other, next, '', -1][draw(4)] ?? '')
        if (draw(4) === 0) rows = shuffle(rows)
      }
      const { quick, full } = await proveBoth(rows)
      expect(quick).toEqual(full)
    },
  )

  test('finds the same in the columns of a Parquet file, read in place', async () => {
    const rows = makeRows()
    const broken = alter(alter(rows, 'orders', 59, 0, 1), 'lines', 0, 1, 3)
    for (const [given, isBroken] of [
      [rows, false],
      [broken, true],
    ] as const) {
      const { quick, full } = await proveBoth(given, 'parquet')
      expect(quick).toEqual(full)
      expect(listBroken(quick).length > 0).toBe(isBroken)
    }
  })
})

function alter(rows: Rows, table: keyof Rows, at: number, column: number, value: Cell): Rows {
  const changed = rows[table].map((row, index) => (index === at ? row.with(column, value) : row))
  return { ...rows, [table]: changed }
}

function swap({ orders, lines }: Rows, one: number, other: number): Rows {
  const [first = [], second = []] = [orders[one], orders[other]]
  return { orders: orders.with(one, second).with(other, first), lines }
}

function shuffle({ orders, lines }: Rows): Rows {
  const order = (index: number): number => (index * 47) % lines.length
  return { orders, lines: lines.map((_, index) => lines[order(index)] ?? []) }
}

/** An order taken away, its lines left behind. */
function remove({ orders, lines }: Rows, at: number): Rows {
  return { orders: orders.filter((_, index) => index !== at), lines }
}

/** Numbers below a limit, the same for the same seed. */
function startDraws(seed: number): (limit: number) => number {
  let state = seed + 1
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

type Outcomes = readonly Pick<
  ProveAnswer['outcomes'][number],
  'promise' | 'violations' | 'examples'
>[]

async function proveBoth(
  rows: Rows,
  format: 'csv' | 'parquet' = 'csv',
): Promise<{ readonly quick: Outcomes; readonly full: Outcomes }> {
  const folder = await writeWorld({
    orders: print(['id', 'code', 'total'], rows.orders),
    lines: print(['order_id', 'line_number', 'size', 'quantity'], rows.lines),
  })
  if (format === 'parquet') await convert(folder)
  const job = await writeJob({ schema, rules, folder, format })
  const slow = job.checks.map((check) => ({ ...check, tells: [] }))
  return { quick: await runJob(job), full: await runJob({ ...job, checks: slow }) }
}

async function runJob(job: ProveJob): Promise<Outcomes> {
  const { outcomes } = await runProveJob(job)
  return outcomes
    .map(({ promise, violations, examples }) => ({ promise, violations, examples }))
    .sort((a, b) => (a.promise < b.promise ? -1 : 1))
}

/** The same rows in Parquet, in the types of their columns. */
async function convert(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const table of ['orders', 'lines']) {
    const file = join(folder, table)
    await connection.run(
      `COPY (FROM read_csv('${file}.csv', header = true, auto_type_candidates = ['INTEGER', 'VARCHAR'])) TO '${file}.parquet' (FORMAT parquet)`,
    )
  }
  connection.closeSync()
  instance.closeSync()
}

function listBroken(outcomes: Outcomes): readonly string[] {
  return outcomes.flatMap(({ promise, violations }) => (violations > 0 ? promise : []))
}

function print(header: readonly string[], rows: readonly Cell[][]): string {
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}
