import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE products (id integer PRIMARY KEY, stock integer NOT NULL CHECK (stock >= 0));
  CREATE TABLE orders (id integer PRIMARY KEY, ordered_at timestamp NOT NULL);
  CREATE TABLE lines (
    id integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    product_id integer NOT NULL REFERENCES products (id),
    quantity integer NOT NULL
  );
  CREATE TABLE returns (
    id integer PRIMARY KEY,
    product_id integer REFERENCES products (id),
    quantity integer NOT NULL,
    left_on date
  );
  CREATE TABLE moves (
    id integer PRIMARY KEY,
    product_id integer NOT NULL REFERENCES products (id),
    kind varchar(10) NOT NULL,
    quantity integer NOT NULL,
    balance integer,
    moved_at timestamp NOT NULL
  );
`

function writeRules(more: string): string {
  return `
rows: { products: 60, orders: 800, lines: { per: orders, min: 1, max: 4 }, returns: 200 }
tables:
  orders: { columns: { ordered_at: { range: [2024-01-01, 2025-12-31] } } }
  lines: { columns: { quantity: { range: [1, 9] } } }
  returns: { columns: { quantity: { range: [1, 3] }, left_on: { range: [2023-06-01, 2025-12-31] } } }
  products:
    columns:
      stock:
        stock:
          movements: moves
          quantity: quantity
          at: moved_at
          kind: kind
          in: { receipt: { size: [5, 20] }, restock: { size: [10, 40], step: 10 }, found: { size: [1, 2], exact: true } }
          out: { damage: { size: [1, 4] } }
          ${more}
`
}

const sold = `outflows:
            - { from: lines, quantity: quantity, at: order.ordered_at, where: quantity > 1 }
            - { from: returns, quantity: quantity, at: left_on }`

test('a stock is never below nothing, whatever is sold and when', async () => {
  for (const seed of [1, 2, 3]) {
    expect(await findBroken(sold, {}, seed)).toEqual([])
    expect(await findBroken('balance: balance', {}, seed)).toEqual([])
    expect(await findBroken('signed: false', {}, seed)).toEqual([])
  }
})

const balance = 'products/stock-balance/stock'
const moves = 'moves/stock-moves/quantity'

test.each<readonly [string, string, string, string, readonly string[]]>([
  ['a stock that is not what is left', sold, 'products', 'stock + 1 AS stock', [balance]],
  [
    'a first delivery that comes too late',
    sold,
    'moves',
    "TIMESTAMP '2025-12-31' AS moved_at",
    [balance],
  ],
  ['less than came in', sold, 'moves', 'quantity - 1000 AS quantity', [balance, moves]],
  ['a kind that has no such size', sold, 'moves', "'damage' AS kind", [moves]],
  ['more than is ever found', sold, 'moves', "'found' AS kind", [moves]],
  ['a kind that is none', sold, 'moves', "'theft' AS kind", [moves]],
  ['a sale of more than there is', sold, 'lines', 'quantity + 100000 AS quantity', [balance]],
  ['a wrong balance', 'balance: balance', 'moves', 'balance + 1 AS balance', [moves]],
])('names %s', async (_, more, table, change, broken) => {
  const column = change.split(' AS ').at(-1)
  const value = change.slice(0, change.lastIndexOf(' AS '))
  const one = table === 'lines' ? 'quantity > 1' : 'true'
  const head = `SELECT * REPLACE (CASE WHEN id = min(CASE WHEN ${one} THEN id END) OVER () THEN ${value} ELSE ${column} END AS ${column})`
  const found = await findBroken(more, { [table]: head }, 1)
  expect(found.filter((promise) => !promise.includes('/value/'))).toEqual([...broken].toSorted())
})

test('decimals hold whole pieces, and a part of one is named', async () => {
  const decimals = schema.replaceAll(/(stock|quantity|balance) integer/g, '$1 NUMERIC(12,3)')
  const pieces = 'balance: balance'
  expect(await findBroken(pieces, {}, 1, decimals)).toEqual([])
  const part =
    'SELECT * REPLACE (CASE WHEN id = 1 THEN quantity + 0.25 ELSE quantity END AS quantity)'
  expect(await findBroken(pieces, { moves: part }, 1, decimals)).toEqual([moves, balance])
})

/** The promises broken once what is written out of some tables is altered. */
async function findBroken(
  more: string,
  altered: Readonly<Record<string, string>>,
  seed: number,
  tables = schema,
): Promise<readonly string[]> {
  const world = await compileWorld({ schema: tables, rules: writeRules(more), settings: { seed } })
  const statements = printPlan(world.compiled, 'duckdb').map((statement) => {
    const [, head, table = '', query] = /^(.*VIEW "(\w+)" AS\n)([\s\S]*);$/.exec(statement) ?? []
    return altered[table] ? `${head}${altered[table]} FROM (${query});` : statement
  })
  const proof = await proveWorld(world, statements)
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  expect(broken.every(({ examples }) => examples.every(({ why }) => why.length > 10))).toBe(true)
  return broken.map(({ promise }) => promise).toSorted()
}
