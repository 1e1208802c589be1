import { beforeAll, expect, test } from 'vitest'
import type { World } from './support/compile-world.ts'
import { columnOf, type MadeTables, makeRows } from './support/make-rows.ts'
import { shopSchema } from './support/shop.ts'
import { shop } from './support/worlds.ts'

let full: MadeTables

beforeAll(async () => {
  full = await makeRows(shop)
})

test('a new column changes no other', async () => {
  const more = await makeRows(
    change(
      "status varchar(12) NOT NULL CHECK (status IN ('active'",
      'points integer NOT NULL,\n  $&',
    ),
  )
  expect(more['customers']?.columns).toContain('points')
  expectSame(more, full)
})

test('a new table changes no column of the others', async () => {
  const coupons = `
    CREATE TABLE coupons (
      code varchar(12) PRIMARY KEY,
      customer_id integer NOT NULL REFERENCES customers (id),
      percent smallint NOT NULL CHECK (percent BETWEEN 1 AND 50)
    );`
  const more = await makeRows({ ...shop, schema: `${coupons}${shop.schema}` })
  expect(more['coupons']?.rows.length).toBeGreaterThan(0)
  expectSame(more, full)
})

test('the order of columns changes no value', async () => {
  const price = '  price numeric(10, 2) NOT NULL CHECK (price > 0),\n'
  const moved = shop.schema
    .replace(price, '')
    .replace('  sku varchar(20)', `${price}  sku varchar(20)`)
    .replace('  email varchar(120) NOT NULL UNIQUE,\n', '')
    .replace(
      '  created_at timestamp NOT NULL\n);',
      '  created_at timestamp NOT NULL,\n  email varchar(120) NOT NULL UNIQUE\n);',
    )
  const other = await makeRows({ ...shop, schema: moved })
  expect(other['customers']?.columns.at(-1)).toBe('email')
  expectSame(other, full)
})

test('the order of tables changes no value', async () => {
  const statements = shopSchema.split(/\n(?=CREATE TABLE)/).filter((text) => text.trim() !== '')
  const links: string[] = []
  const bare = statements.map((statement) => {
    const table = /CREATE TABLE (\w+)/.exec(statement)?.[1] ?? ''
    return statement.replaceAll(
      /^( {2}(\w+) .*?) (REFERENCES .*?)(,?)$/gm,
      (_, start, column, to, end) => {
        links.push(`ALTER TABLE ${table} ADD FOREIGN KEY (${column}) ${to};`)
        return `${start}${end}`
      },
    )
  })
  expect(links).toHaveLength(3)
  const schema = [...bare.reverse(), ...links].join('\n')
  expectSame(await makeRows({ ...shop, schema }), full)
})

test('a table that nothing points to can go', async () => {
  const world: World = {
    ...shop,
    schema: `${shop.schema}CREATE TABLE pages (id integer PRIMARY KEY, title text NOT NULL);`,
  }
  const more = await makeRows(world)
  expect(more['pages']?.rows.length).toBeGreaterThan(0)
  expectSame(more, full)
})

test('another seed gives other values in every column that chance decides', async () => {
  const other = await makeRows({ ...shop, settings: { seed: 2 } })
  const counted = new Set([
    'customers.id',
    'products.id',
    'orders.id',
    'lines.order_id',
    'lines.line_number',
  ])
  for (const [table, { columns }] of Object.entries(full))
    for (const column of columns.filter((name) => !counted.has(`${table}.${name}`)))
      expect(columnOf(other, table, column), `${table}.${column}`).not.toEqual(
        columnOf(full, table, column),
      )
})

test('a seed beyond 32 bits is another one', async () => {
  const world = (seed: number): World => ({ ...shop, settings: { seed } })
  const [low, high] = [await makeRows(world(5)), await makeRows(world(5 + 2 ** 32))]
  expect(columnOf(low, 'products', 'price')).not.toEqual(columnOf(high, 'products', 'price'))
})

/** Every column of the first is in the second, with the same values. */
function expectSame(other: MadeTables, known: MadeTables): void {
  for (const [table, { columns }] of Object.entries(known))
    for (const column of columns)
      expect(columnOf(other, table, column), `${table}.${column}`).toEqual(
        columnOf(known, table, column),
      )
}

function change(from: string, to: string): World {
  const schema = shop.schema.replace(from, to)
  if (schema === shop.schema) throw new Error(`The shop has no ${from}`)
  return { ...shop, schema }
}
