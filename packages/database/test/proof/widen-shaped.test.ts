import { readSchema } from '@worldloom/engine'
import type { ReportShaped } from '@worldloom/report'
import type { Proof } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { widenShaped } from '../../src/proof/widen-shaped.ts'

const text = `
  CREATE TABLE customers (id integer PRIMARY KEY, spent integer);
  CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer REFERENCES customers (id));
  CREATE TABLE lines (id integer PRIMARY KEY, order_id integer REFERENCES orders (id));
`
const shaped: ReportShaped = {
  rows: { orders: 3 },
  rules: 'story_rules.json',
  because: 'golden queries shape the rows',
}

test('tells a rule as widened that rows go beyond because of what was shaped', async () => {
  const { notCheckable, violations, ok, checks } = await widen('customers', 'rule', 3)
  expect({ notCheckable, violations, ok }).toEqual({ notCheckable: 1, violations: 0, ok: true })
  expect(checks[0]?.notCheckable).toBe(
    'widened: golden queries shape the rows of orders, and 3 rows go beyond it, such as row 7: spent is 1, it should be 2',
  )
})

test.each<[what: string, ...Parameters<typeof widen>]>([
  ['the schema says', 'orders', 'schema', 1],
  ['the reference data gives', 'orders', 'reference', 1],
  ['more rows go beyond than were shaped', 'orders', 'rule', 4],
  ['lies further away', 'far', 'rule', 1],
  ['is wrong with a file as a whole', 'orders', 'rule', 1, 0],
])('leaves broken what %s', async (_, table, source, violations, row) => {
  const proof = await widen(table, source, violations, row)
  expect({ ok: proof.ok, broken: proof.broken, violations: proof.violations }).toEqual({
    ok: false,
    broken: 1,
    violations,
  })
})

async function widen(
  table: string,
  source: Proof['checks'][number]['source'],
  violations: number,
  row = 7,
): Promise<Proof> {
  const { schema } = await readSchema({ text, file: 'shop.sql' })
  const why = 'spent is 1, it should be 2'
  const check = {
    ...{
      promise: 'p',
      kind: 'value',
      table,
      name: 'spent',
      says: 'spent is 2',
      source,
      place: null,
    },
    ...{ rows: 10, violations, examples: [{ row, key: '7', why }], notCheckable: null, seconds: 0 },
  }
  const proof: Proof = {
    ...{ ok: false, promised: 1, checked: 1, notCheckable: 0, broken: 1, violations },
    ...{ checks: [check], tables: [], notes: [], seconds: 0 },
  }
  return widenShaped(proof, schema, shaped)
}
