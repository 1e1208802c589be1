import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE customers (id integer PRIMARY KEY, paid numeric(12, 2) NOT NULL, last_order date);
  CREATE TABLE orders (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers (id),
    ordered_on date NOT NULL,
    stars numeric(8, 2)
  );
  CREATE TABLE payments (
    id integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    amount numeric(8, 2) NOT NULL,
    is_failed boolean NOT NULL
  );
`

function writeRules(paid: string): string {
  return `
rows: { customers: 40, orders: { per: customers, min: 0, max: 5 }, payments: { per: orders, min: 1, max: 3 } }
tables:
  customers:
    columns:
      paid: { derived: "coalesce(${paid}, 0)" }
      last_order: { derived: max(orders.ordered_on) }
  orders: { columns: { stars: { derived: avg(payments.amount) } } }
`
}

const kept = 'sum(orders.payments.amount) filter (where not orders.payments.is_failed)'

test.each([
  ['the same', kept, []],
  ['of all payments', 'sum(payments.amount)', ['customers/derived/paid']],
  ['of other orders', `${kept.slice(0, -1)} and orders.id > 20)`, ['customers/derived/paid']],
])('a sum over rows further down is proved: %s', async (_, made, broken) => {
  const { compiled } = await compileWorld({ schema, rules: writeRules(made) })
  const world = await compileWorld({ schema, rules: writeRules(kept) })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  const found = proof.checks.filter(({ violations }) => violations > 0)
  expect(found.map(({ promise }) => promise)).toEqual(broken)
})
