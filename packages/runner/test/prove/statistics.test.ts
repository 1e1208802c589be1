import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'
import { market } from '../engine/support/worlds.ts'

const schema = `
  CREATE TABLE customers (id integer PRIMARY KEY, kind varchar(10) NOT NULL, spent integer NOT NULL);
  CREATE TABLE products (id integer PRIMARY KEY, name varchar(40) NOT NULL, sort varchar(10) NOT NULL);
  CREATE TABLE orders (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers (id),
    seller_id integer NOT NULL REFERENCES customers (id),
    note varchar(10)
  );
  CREATE TABLE lines (
    id integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    product_id integer NOT NULL REFERENCES products (id)
  );
`

interface Parts {
  readonly shares?: readonly [number, number]
  readonly orders?: readonly [number, number]
  readonly seller?: string
  readonly hero?: string
  readonly heroShare?: number
  readonly lift?: number
  readonly lines?: string
  readonly sort?: string
  readonly kinds?: string
}

function writeRules({
  shares = [0.1, 0.9],
  orders = [5, 1],
  seller = 'weight: spent',
  hero = 'Aurora',
  heroShare = 0.1,
  lift = 1.5,
  lines = 'mean: 2.4',
  kinds = '[a, b]',
  sort = '[camera, card, phone, book, pen, cup]',
}: Parts): string {
  return `
rows: { customers: 200, products: 240, orders: 2000, lines: { per: orders, min: 1, max: 5, ${lines} } }
segments:
  customers:
    column: kind
    of:
      vip: { share: ${shares[0]}, children: { orders.customer_id: ${orders[0]} } }
      plain: { share: ${shares[1]}, children: { orders.customer_id: ${orders[1]} } }
heroes:
  products: [{ row: { name: ${hero}, sort: lamp }, share: { lines: ${heroShare} } }]
tables:
  customers: { columns: { spent: { range: [0, 100] } } }
  products: { columns: { sort: { choice: ${sort} } } }
  orders: { columns: { note: { choice: ${kinds} }, seller_id: { link: { ${seller} } } } }
  lines:
    together:
      of: product_id
      within: order_id
      pairs: [{ if: "sort = 'camera'", then: "sort = 'card'", lift: ${lift} }]
`
}

test('finds what the rules made kept', async () => {
  expect(await findBroken({}, {})).toEqual([])
  expect(await findBroken({ seller: 'skew: 0.8' }, { seller: 'skew: 0.8' })).toEqual([])
})

test('counts the rows that are like a hero with those that a rule makes', async () => {
  const world = await compileWorld({
    schema: 'CREATE TABLE products (id integer PRIMARY KEY, sort varchar(10) NOT NULL);',
    rules: `
rows: { products: 400 }
heroes: { products: [{ row: { sort: lamp } }, { row: { sort: lamp } }, { row: { sort: bulb } }] }
tables: { products: { columns: { sort: { choice: { lamp: 3, chair: 2 } } } } }
`,
  })
  const proof = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
  expect(proof.checks.filter(({ violations }) => violations > 0)).toEqual([])
})

test.each([1, 2, 3, 4, 5])('keeps all that a market promises under seed %i', async (seed) => {
  const world = await compileWorld({ ...market, settings: { seed } })
  const proof = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
  expect(proof.checks.filter(({ violations }) => violations > 0)).toEqual([])
})

test.each<readonly [string, Parts, Parts, readonly string[]]>([
  [
    'segments of other sizes',
    { shares: [0.2, 0.8] },
    {},
    ['customers/segment-share/plain', 'customers/segment-share/vip'],
  ],
  [
    'segments with as many children as others',
    { orders: [1, 1] },
    {},
    ['orders/children-ratio/customer_id by segment'],
  ],
  [
    'parents chosen without their weight',
    { seller: 'skew: 0' },
    {},
    ['orders/link-weight/seller_id'],
  ],
  [
    'parents chosen more unevenly',
    { seller: 'skew: 2' },
    { seller: 'skew: 0.3' },
    ['orders/link-weight/seller_id'],
  ],
  [
    'a hero that is not there',
    {},
    { hero: 'Boreas' },
    ['lines/hero-share/product_id Boreas', 'products/hero-row/Boreas', 'products/value/sort'],
  ],
  ['a hero with fewer children', { heroShare: 0.05 }, {}, ['lines/hero-share/product_id Aurora']],
  [
    'another mean number of rows',
    { lines: 'mean: 3' },
    { lift: 1.1 },
    ['lines/mean-children/order_id on average'],
  ],
  [
    'counts that are distributed otherwise',
    { lines: 'distribution: poisson, mean: 3.2' },
    { lines: 'distribution: zipf', lift: 1.1 },
    ['lines/mean-children/order_id on average'],
  ],
  [
    'values that come oftener',
    { sort: '{ camera: 2, card: 1, phone: 1, book: 1, pen: 1, cup: 1 }' },
    { sort: '{ camera: 2, card: 1, phone: 1, book: 10, pen: 1, cup: 1 }' },
    ['products/weights/sort'],
  ],
  [
    'values that come oftener in one case',
    { kinds: '{ by: customer_id.kind, of: { vip: { a: 1, b: 1 } }, else: { a: 9, b: 1 } }' },
    { kinds: '{ by: customer_id.kind, of: { vip: { a: 1, b: 1 } }, else: { a: 8, b: 2 } }' },
    ['orders/weights/note'],
  ],
  ['things together by chance', { lift: 1 }, {}, [`lines/lift/sort = 'camera' with sort = 'card'`]],
])('names %s', async (_, made, promised, broken) => {
  expect(await findBroken(made, promised)).toEqual(broken)
})

/** The promises of some rules that rows made by others break. */
async function findBroken(made: Parts, promised: Parts): Promise<readonly string[]> {
  const { compiled } = await compileWorld({ schema, rules: writeRules(made) })
  const world = await compileWorld({ schema, rules: writeRules(promised) })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  expect(broken.every(({ examples }) => examples.every(({ why }) => why.length > 10))).toBe(true)
  return broken.map(({ promise }) => promise).toSorted()
}
