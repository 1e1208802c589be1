import { printPlan } from '@worldloom/engine'
import { describe, expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE products (
    id integer PRIMARY KEY,
    price numeric(8, 2) NOT NULL,
    weight integer NOT NULL,
    size varchar(2),
    released date NOT NULL
  );
`

function writeRules(weight: number, size = 0.6, rows = 1500): string {
  return `
rows: { products: ${rows} }
tables:
  products:
    columns:
      price: { range: [1, 900], distribution: log-normal, endings: { "99": 3, "49": 1 } }
      weight: { range: [1, 60], distribution: pareto, correlation: { with: price, of: ${weight} } }
      size: { nulls: 0.1, choice: { S: 2, M: 5, L: 3 }, correlation: { with: weight, of: ${size} } }
      released: { range: [2020-01-01, 2025-12-31], correlation: { with: price, of: -0.3 } }
`
}

describe('a correlation', () => {
  test.each([1, 2, 3, 4])('is kept under seed %i', async (seed) => {
    expect(await findBroken(writeRules(0.7), writeRules(0.7), seed)).toEqual([])
  })

  test('is kept at its ends', async () => {
    expect(await findBroken(writeRules(0.9, -0.8), writeRules(0.9, -0.8), 1)).toEqual([])
    expect(await findBroken(writeRules(0, 0), writeRules(0, 0), 1)).toEqual([])
  })

  test.each([
    ['weaker', writeRules(0.4, 0.6), ['products/correlation/weight with price']],
    ['the other way round', writeRules(0.7, -0.6), ['products/correlation/size with weight']],
  ])('is missed where it is %s', async (_, made, broken) => {
    expect(await findBroken(made, writeRules(0.7), 1)).toEqual(broken)
  })

  test('of few rows cannot be checked', async () => {
    const rules = writeRules(0.7, 0.6, 500)
    const world = await compileWorld({ schema, rules })
    const proof = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
    const check = proof.checks.find(({ promise }) => promise.includes('weight with price'))
    expect(check?.notCheckable).toBe(
      '500 rows are too few to tell a correlation from chance (1000 are needed)',
    )
  })
})

/** The promises of some rules that rows made by others break. */
async function findBroken(made: string, promised: string, seed: number): Promise<string[]> {
  const { compiled } = await compileWorld({ schema, rules: made, settings: { seed } })
  const world = await compileWorld({ schema, rules: promised })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  return proof.checks.flatMap(({ promise, violations }) => (violations > 0 ? [promise] : []))
}
