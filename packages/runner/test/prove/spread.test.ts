import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE goods (
    id integer PRIMARY KEY,
    kind varchar(10) NOT NULL,
    price numeric(8, 2),
    parts smallint NOT NULL,
    weight double precision NOT NULL,
    made date NOT NULL,
    tested timestamp NOT NULL,
    opens time NOT NULL
  );
`

const asWritten = {
  price:
    '{ range: [1, 900], distribution: { log-normal: { median: 40, sigma: 0.8 } }, nulls: 0.1 }',
  parts: '{ range: [0, 9], distribution: { poisson: { mean: 2.4 } } }',
  weight: '{ range: [0, 60], distribution: { exponential: { mean: 9 } } }',
  made: '{ range: [2020-01-01, 2024-12-31], distribution: normal }',
  tested: '{ range: [2025-01-01, 2025-06-30], distribution: { pareto: { alpha: 1.2 } } }',
  opens: '{ range: ["06:00:00", "12:00:00"], distribution: normal, step: 900 }',
}
type Columns = { readonly [Name in keyof typeof asWritten]: string }

const byKind = `{ when: [
  { if: "kind = 'pen'", range: [1, 30], distribution: log-normal },
  { if: "kind = 'lamp'", range: [20, 90] },
], range: [50, 900], distribution: { zipf: { exponent: 1.2 } }, step: 10 }`

test.each([
  ['all kinds of numbers and times', asWritten],
  [
    'endings',
    {
      ...asWritten,
      price: '{ range: [2.5, 300], distribution: log-normal, endings: { 99: 3, 49: 1 } }',
    },
  ],
  [
    'endings of whole numbers and of two lengths',
    {
      ...asWritten,
      parts: '{ range: [10, 4500], distribution: log-normal, endings: { 90: 3, 500: 1 } }',
      price: '{ range: [2.5, 30.2], distribution: normal, endings: { 9: 3, 05: 1 } }',
    },
  ],
  [
    'whole steps',
    {
      ...asWritten,
      parts: '{ range: [3, 5000], distribution: { zipf: { exponent: 0.9 } }, step: 7 }',
    },
  ],
  [
    'bins',
    {
      ...asWritten,
      weight: '{ range: [0, 60], distribution: { histogram: [[0, 10, 5], [10, 60, 1]] } }',
    },
  ],
  [
    'quantiles',
    { ...asWritten, weight: '{ range: [0, 60], distribution: { quantiles: [0, 2, 5, 12, 60] } }' },
  ],
  [
    'ranks that go together',
    {
      ...asWritten,
      weight: '{ range: [0, 60], distribution: log-normal, correlation: { with: price, of: 0.7 } }',
      price: '{ range: [1, 900], distribution: log-normal }',
    },
  ],
  ['cases of their own', { ...asWritten, price: byKind }],
])('finds %s spread as asked for', async (_, columns) => {
  expect(await findBroken(columns, columns, 200_000)).toEqual([])
})

test.each<readonly [string, Partial<Columns>, Partial<Columns>]>([
  ['another median', { price: asWritten.price }, { price: asWritten.price.replace('40', '50') }],
  [
    'another shape',
    { made: asWritten.made },
    { made: '{ range: [2020-01-01, 2024-12-31], distribution: exponential }' },
  ],
  ['a higher count', { parts: asWritten.parts }, { parts: asWritten.parts.replace('2.4', '3.2') }],
  [
    'no shape at all',
    { tested: '{ range: [2025-01-01, 2025-06-30] }' },
    { tested: asWritten.tested },
  ],
  ['one case of several', { price: byKind }, { price: byKind.replace('1.2', '0.4') }],
])('names %s', async (_, made, promised) => {
  const [column = ''] = Object.keys(promised)
  expect(await findBroken({ ...asWritten, ...made }, { ...asWritten, ...promised }, 2000)).toEqual([
    `goods/spread/${column}`,
  ])
})

/** The promises of some rules that rows made by others break. */
async function findBroken(
  made: Columns,
  promised: Columns,
  rows: number,
): Promise<readonly string[]> {
  const { compiled } = await compileWorld({ schema, rules: writeRules(made, rows) })
  const world = await compileWorld({ schema, rules: writeRules(promised, rows) })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  const spread = proof.checks.filter(({ promise }) => promise.includes('/spread/'))
  expect(spread.filter(({ notCheckable }) => notCheckable !== null)).toEqual([])
  return proof.checks.filter(({ violations }) => violations > 0).map(({ promise }) => promise)
}

function writeRules(columns: Columns, rows: number): string {
  const lines = Object.entries(columns).map(
    ([name, rule]) => `      ${name}: ${rule.replaceAll('\n', '\n        ')}`,
  )
  return `
rows: { goods: ${rows} }
tables:
  goods:
    columns:
      kind: { choice: { pen: 5, lamp: 2, chair: 3 } }
${lines.join('\n')}
`
}
