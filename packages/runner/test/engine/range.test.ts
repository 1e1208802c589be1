import { expect, test } from 'vitest'
import { compileWorld, type World } from './support/compile-world.ts'
import { columnOf, type MadeTables, makeRows } from './support/make-rows.ts'
import { library, shop, workshop } from './support/worlds.ts'

const ledger: World = {
  schema: `
    CREATE TABLE accounts (id integer PRIMARY KEY, owner varchar(40) NOT NULL);
    CREATE TABLE entries (
      id integer PRIMARY KEY,
      account_id integer NOT NULL REFERENCES accounts (id),
      amount integer NOT NULL CHECK (amount > 0),
      booked_at timestamp NOT NULL,
      memo varchar(30)
    );
    CREATE TABLE tags (entry_id integer NOT NULL REFERENCES entries (id), tag varchar(20) NOT NULL);
  `,
  settings: { tableRows: { accounts: 90, entries: 200, tags: 40 } },
}

test('a range of a counted table is those rows of the full run', async () => {
  const full = await makeRows(ledger)
  for (const table of ['accounts', 'entries', 'tags']) {
    const part = await makeRows(ask(ledger, table, 30, 41))
    expect(part[table]?.rows).toEqual(full[table]?.rows.slice(30, 41))
    expect(part[table]?.rows.length).toBe(table === 'tags' ? 10 : 11)
  }
})

test('a range of lives and of stocks is those rows of the full run', async () => {
  const full = await makeRows(workshop)
  for (const table of ['repairs', 'parts']) {
    const part = await makeRows(ask(workshop, table, 5, 16))
    expect(part[table]?.rows).toEqual(full[table]?.rows.slice(5, 16))
  }
  // of a table that is counted per parent, a range is that of the parents
  for (const [table, link] of [
    ['steps', 'repair_id'],
    ['moves', 'part_id'],
  ] as const) {
    const part = (await makeRows(ask(workshop, table, 5, 16)))[table]
    const of = columnOf(full, table, link).map(Number)
    const inside = full[table]?.rows.filter((_, i) => (of[i] ?? 0) > 5 && (of[i] ?? 0) <= 16)
    expect(part?.rows).toEqual(inside)
  }
})

test('a range at the end stops with the table, and beyond it there is nothing', async () => {
  const full = await makeRows(ledger)
  const end = await makeRows(ask(ledger, 'entries', 195, 400))
  expect(end['entries']?.rows).toEqual(full['entries']?.rows.slice(195))
  const beyond = await makeRows(ask(ledger, 'entries', 400, 410))
  expect(beyond['entries']?.rows).toEqual([])
})

test('rows that need none before them are not made outside the range', async () => {
  const { compiled } = await compileWorld(ask(ledger, 'accounts', 50, 61))
  const [numbered] = compiled.statements.flatMap((statement) =>
    statement.kind === 'create-work' && statement.name === 'accounts' ? statement.layers : [],
  )
  expect(numbered?.from).toMatchObject({ from: { text: '50' }, rows: { text: '11' } })
})

test('tables that the range does not need are not made, and only the asked one comes out', async () => {
  const { compiled } = await compileWorld(ask(ledger, 'entries', 0, 10))
  const made = compiled.statements.map((statement) =>
    statement.kind === 'create-work' ? statement.name : `output ${statement.table}`,
  )
  expect(made).toContain('output entries')
  expect(made.filter((name) => name.startsWith('output'))).toHaveLength(1)
  expect(made.filter((name) => name.includes('tags'))).toEqual([])
})

test('a range of a table counted per parent is a range of its parents', async () => {
  const full = await makeRows(shop)
  const part = await makeRows(ask(shop, 'lines', 20, 30))
  const wanted = new Set(columnOf(full, 'orders', 'id').slice(20, 30))
  const expected = full['lines']?.rows.filter(([order]) => wanted.has(order ?? null))
  expect(expected?.length).toBeGreaterThan(10)
  expect(part['lines']?.rows).toEqual(expected)
})

test('lines of orders outside the range are not made', async () => {
  const { compiled } = await compileWorld(ask(shop, 'lines', 20, 30))
  const counts = compiled.statements.find(
    (statement) => statement.kind === 'create-work' && statement.name === 'lines counts',
  )
  expect(counts).toMatchObject({ layers: [{}, { name: 'in_range' }] })
})

test('a table whose rows need all others is cut when it is done', async () => {
  const full = await makeRows(shop)
  const orders = await makeRows(ask(shop, 'orders', 30, 34))
  expect(orders['orders']?.rows).toEqual(full['orders']?.rows.slice(30, 34))
  const customers = await makeRows(ask(shop, 'customers', 7, 9))
  expect(customers['customers']?.rows).toEqual(full['customers']?.rows.slice(7, 9))
})

test.each(['branches', 'readers', 'shelves', 'notes'])(
  'ranges of %s side by side are the full run',
  async (table) => {
    expect(await join(library, table, [0, 3, 4, 25, 100])).toEqual(await whole(library, table))
  },
)

test('a table of which only the rows are read is there before what waits for it', async () => {
  // the link needs to know which orders there are, and nothing of them that lines do not make
  const world: World = {
    ...shop,
    schema: `${shop.schema}
      CREATE TABLE vouchers (
        id integer PRIMARY KEY,
        order_id bigint NOT NULL REFERENCES orders (id),
        amount numeric(12, 2) NOT NULL
      );`,
    rules: `${shop.rules}
  vouchers:
    rows: { per: orders, min: 0, max: 1 }
    columns:
      amount: { derived: "round(order_id.subtotal / 10, 2)" }
`,
  }
  expect(await join(world, 'vouchers', [0, 20, 80])).toEqual(await whole(world, 'vouchers'))
})

async function whole(world: World, table: string): Promise<MadeTables[string]['rows'] | undefined> {
  return (await makeRows(world))[table]?.rows
}

/** The rows of ranges that follow on one another. */
async function join(
  world: World,
  table: string,
  bounds: readonly number[],
): Promise<MadeTables[string]['rows']> {
  const rows: (readonly (string | null)[])[] = []
  for (const [i, from] of bounds.slice(0, -1).entries())
    rows.push(...((await makeRows(ask(world, table, from, bounds[i + 1] ?? 0)))[table]?.rows ?? []))
  return rows
}

function ask(world: World, table: string, from: number, to: number): World {
  return { ...world, settings: { ...world.settings, range: { table, from, to } } }
}
