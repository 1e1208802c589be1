import { printPlan } from '@worldloom/engine'
import { beforeAll, expect, test } from 'vitest'
import { type CompiledWorld, compileWorld } from './support/compile-world.ts'
import { proveWorld } from './support/prove-world.ts'
import { shopRules, shopSchema } from './support/shop.ts'

// few texts for many rows, so that their numbers are needed
const rules = `${shopRules}
  customers:
    columns:
      email: { template: "{lower(status)}@example.com" }
`

let world: CompiledWorld
let statements: readonly string[]

beforeAll(async () => {
  world = await compileWorld({ schema: shopSchema, rules })
  statements = printPlan(world.compiled, 'duckdb')
})

test('without a bug every promise is kept', async () => {
  const { ok, promised, checked, notCheckable } = await proveWorld(world, statements)
  expect(ok).toBe(true)
  expect(checked).toBeGreaterThan(50)
  expect(promised).toBe(checked + notCheckable)
})

test.each([
  {
    bug: 'a key that is off by one',
    table: 'lines',
    column: 'order_id',
    plant: (made: string) => `(${made}) + 1`,
    names: ['foreign-key', 'lines', 'order_id'],
  },
  {
    bug: 'a total without its tax',
    table: 'orders',
    column: 'total',
    plant: (made: string) => made.replaceAll('t."tax"', '0'),
    names: ['derived', 'orders', 'total'],
  },
  {
    bug: 'dates the wrong way round',
    table: 'orders',
    column: 'shipped_at',
    plant: (made: string) => `t."created_at" - (${made} - t."created_at")`,
    names: ['time-order', 'orders', 'shipped_at'],
  },
  {
    bug: 'repeated texts without a number',
    table: 'customers',
    column: 'email',
    plant: (made: string) => made.replaceAll('"#email repeats"', '"#email repeats" * 0'),
    names: ['unique', 'customers', 'email'],
  },
  {
    bug: 'a quantity beyond its bound',
    table: 'lines',
    column: 'quantity',
    plant: (made: string) => `(${made}) * 100`,
    names: ['check', 'lines', 'quantity'],
  },
  {
    bug: 'values for which the check has no word',
    table: 'orders',
    column: 'status',
    plant: (made: string) => `upper(${made})`,
    names: ['check', 'orders', 'status'],
  },
])('the proof names $bug', async ({ table, column, plant, names }) => {
  const proof = await proveWorld(world, alterColumn(table, column, plant))
  const [kind, ...words] = names
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  const found = broken.filter(
    (check) => check.kind === kind && words.every((word) => check.promise.includes(word)),
  )
  expect(broken.map(({ promise }) => promise)).not.toEqual([])
  expect(found, broken.map(({ promise }) => promise).join(', ')).not.toEqual([])
  expect(found[0]?.examples[0]?.row).toBeGreaterThan(0)
  expect(proof.ok).toBe(false)
})

/** The statements with the expression of one column changed, wherever the plan makes it. */
function alterColumn(
  table: string,
  column: string,
  plant: (made: string) => string,
): readonly string[] {
  const made = new RegExp(`(-- ${column}: [^\\n]*\\n  )(.*)( AS "${column}")`, 'g')
  const altered = statements.map((statement) =>
    statement.includes(`CREATE OR REPLACE TABLE work."${table}`)
      ? statement.replaceAll(
          made,
          (_, comment, expression, name) => comment + plant(expression) + name,
        )
      : statement,
  )
  expect(altered).not.toEqual(statements)
  return altered
}
