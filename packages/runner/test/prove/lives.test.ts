import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { type CompiledWorld, compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'
import { workshop } from '../engine/support/worlds.ts'

const schema = `
  CREATE TABLE orders (
    id integer PRIMARY KEY,
    status varchar(10) NOT NULL,
    created_at timestamp NOT NULL,
    paid_at timestamp,
    shipped_at timestamp,
    delivered_at timestamp,
    lost_at timestamp
  );
  CREATE TABLE steps (
    id integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    before varchar(10),
    status varchar(10) NOT NULL,
    changed_at timestamp NOT NULL
  );
`

function writeRules(paid: number, history: boolean): string {
  return `
rows: { orders: 2000 }
tables:
  orders:
    columns:
      created_at: { range: ["2025-10-01", "2025-12-31"] }
      status:
        lifecycle:
          start: placed
          at: created_at
          moves:
            placed: { paid: { share: ${paid}, within: [1 minute, 2 days] }, cancelled: { within: [1 hour, 5 days] } }
            paid: { shipped: { within: [4 hours, 4 days], distribution: log-normal } }
            shipped: { delivered: { share: 0.9, within: [1 day, 9 days] }, lost: { within: [2 days, 9 days] } }
            delivered: { returned: { share: 0.2, within: [1 day, 20 days] } }
          times: { paid: paid_at, shipped: shipped_at, delivered: delivered_at, lost: lost_at }
          ${history ? 'history: { table: steps, status: status, at: changed_at, from: before }' : ''}
`
}

test('finds what life cycles made kept', async () => {
  expect(await findBroken(await makeWorld(0.9, true), {})).toEqual([])
  expect(await findBroken(await makeWorld(0.9, false), {})).toEqual([])
})

test('lives that come back to a state are kept, and stocks beside them', async () => {
  for (const seed of [1, 2, 3])
    expect(await findBroken(await compileWorld({ ...workshop, settings: { seed } }), {})).toEqual(
      [],
    )
})

test('names shares that differ', async () => {
  for (const history of [true, false]) {
    const made = await makeWorld(0.6, history)
    const promised = await makeWorld(0.9, history)
    const broken = await findBroken({ ...promised, compiled: made.compiled }, {})
    expect(broken).toEqual(
      history
        ? ['steps/life-shares/order_id']
        : [
            'orders/life-shares/status ends as cancelled',
            'orders/life-shares/status ends as delivered',
          ],
    )
  }
})

const times = 'orders/life-times/status'
const steps = 'steps/life-steps/order_id'

test.each<readonly [string, string, string, readonly string[]]>([
  ['a state of no life', 'orders', "'gone' AS status", [times, steps]],
  ['a state that its times exclude', 'orders', "'cancelled' AS status", [times, steps]],
  ['a state without its time', 'orders', 'CAST(NULL AS TIMESTAMP) AS delivered_at', [times, steps]],
  ['times that exclude each other', 'orders', 'delivered_at AS lost_at', [times, steps]],
  ['a time too early', 'orders', 'paid_at + INTERVAL 1 MINUTE AS shipped_at', [times, steps]],
  ['a time after the present', 'orders', "TIMESTAMP '2026-01-02' AS delivered_at", [times, steps]],
  ['a step out of order', 'steps', 'changed_at - INTERVAL 30 DAY AS changed_at', [steps]],
  ['a step that no move leads to', 'steps', "'lost' AS status", [steps]],
  ['a wrong state before', 'steps', "'paid' AS before", [steps]],
])('names %s', async (_, table, change, broken) => {
  const column = change.split(' AS ').at(-1)
  const value = change.slice(0, change.lastIndexOf(' AS '))
  // the last step of an order that was delivered, and the order
  // the last step of an order that was delivered, and the order
  const isLast = table === 'orders' ? '' : " AND before = 'shipped'"
  const one = `id = min(CASE WHEN status = 'delivered'${isLast} THEN id END) OVER ()`
  const altered = {
    [table]: `SELECT * REPLACE (CASE WHEN ${one} THEN ${value} ELSE ${column} END AS ${column})`,
  }
  expect(await findBroken(await makeWorld(0.9, true), altered)).toEqual([...broken].toSorted())
})

test('names an order without steps and one that is overdue', async () => {
  const without = { steps: 'SELECT * EXCLUDE (n) FROM (SELECT *, order_id AS n' }
  expect(await findBroken(await makeWorld(0.9, true), without, ') WHERE n <> 3')).toEqual([steps])
  const cleared = ['paid_at', 'shipped_at', 'delivered_at', 'lost_at'].map(
    (column) => `CASE WHEN id <> 1 THEN ${column} END AS ${column}`,
  )
  const late = [
    `CASE WHEN id = 1 THEN 'placed' ELSE status END AS status`,
    `CASE WHEN id = 1 THEN TIMESTAMP '2025-10-01' ELSE created_at END AS created_at`,
    ...cleared,
  ]
  const overdue = { orders: `SELECT * REPLACE (${late.join(', ')})` }
  expect(await findBroken(await makeWorld(0.9, false), overdue)).toEqual([times])
})

function makeWorld(paid: number, history: boolean): Promise<CompiledWorld> {
  return compileWorld({ schema, rules: writeRules(paid, history) })
}

/** The promises broken once what is written out of some tables is altered. */
async function findBroken(
  world: CompiledWorld,
  altered: Readonly<Record<string, string>>,
  end = '',
): Promise<readonly string[]> {
  const statements = printPlan(world.compiled, 'duckdb').map((statement) => {
    const [, head, table = '', query] = /^(.*VIEW "(\w+)" AS\n)([\s\S]*);$/.exec(statement) ?? []
    return altered[table] ? `${head}${altered[table]} FROM (${query})${end};` : statement
  })
  const proof = await proveWorld(world, statements)
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  expect(broken.every(({ examples }) => examples.every(({ why }) => why.length > 10))).toBe(true)
  return broken.map(({ promise }) => promise).toSorted()
}
