import { expect, test } from 'vitest'
import type { World } from './support/compile-world.ts'
import { makeRows } from './support/make-rows.ts'
import { library } from './support/worlds.ts'

// Sums and shares of a whole, and rows spread over parents by a fixed total, change with that whole.
const growing: World = {
  ...library,
  schema: `${library.schema}
    CREATE TABLE loans (
      id bigint PRIMARY KEY,
      ticket varchar(12) NOT NULL UNIQUE,
      kind varchar(10) NOT NULL CHECK (kind IN ('book', 'film', 'map')),
      lent_on date NOT NULL,
      returned_on date,
      fee numeric(6, 2) NOT NULL CHECK (fee >= 0),
      parent_loan_id bigint REFERENCES loans (id),
      CHECK (returned_on IS NULL OR returned_on >= lent_on)
    );`,
}

test.each(['branches', 'readers', 'loans'])('%s keeps its rows as it grows', async (table) => {
  const small = await makeRows(grow(table, 40))
  const large = await makeRows(grow(table, 120))
  expect(small[table]?.rows).toHaveLength(40)
  expect(large[table]?.rows).toHaveLength(120)
  expect(large[table]?.rows.slice(0, 40)).toEqual(small[table]?.rows)
})

test('parents and neighbours of a growing table stay as they are', async () => {
  const small = await makeRows(grow('readers', 40))
  const large = await makeRows(grow('readers', 120))
  for (const table of ['branches', 'shelves', 'loans']) expect(large[table]).toEqual(small[table])
})

function grow(table: string, rows: number): World {
  return { ...growing, settings: { tableRows: { ...library.settings?.tableRows, [table]: rows } } }
}
