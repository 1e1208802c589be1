import { printPlan } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

const schema = `
  CREATE TABLE orders (id integer PRIMARY KEY, placed_at timestamp NOT NULL, due_on date NOT NULL);
  CREATE TABLE scans (
    id integer PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    at timestamp NOT NULL
  );
`

interface Parts {
  readonly times?: string
  readonly gap?: string
}

function writeRules({ times = usual, gap = '"1 hour", "2 days"' }: Parts): string {
  return `
rows: { orders: 4000, scans: { per: orders, min: 1, max: 4 } }
tables:
  orders:
    columns:
      placed_at: { range: [2024-01-01, 2025-12-31], times: { ${times} } }
      due_on: { after: placed_at, within: ["2 days", "9 days"], times: { weekdays: { sun: 0 } } }
  scans:
    columns:
      at: { gap: { per: order_id, from: order.placed_at, range: [${gap}] } }
`
}

const usual =
  'growth: 0.4, months: { dec: 1.8 }, weekdays: { sat: 1.4 }, hours: { "17-22": 2 }, holidays: { "12-25": 0, "2025-11-28": 9 }'

test.each([1, 2, 3])(
  'keeps growth, months, weekdays, hours, holidays and gaps with seed %i',
  async (seed) => {
    expect(await findBroken({}, {}, seed)).toEqual([])
  },
)

test.each<readonly [string, Parts, readonly string[]]>([
  [
    'hours that are not as promised',
    { times: usual.replace('"17-22": 2', '"17-22": 0.5') },
    [
      'orders/times-hours/placed_at hours 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 23',
      'orders/times-hours/placed_at hours 17 18 19 20 21 22',
    ],
  ],
  [
    'weekdays that are not as promised',
    { times: usual.replace('sat: 1.4', 'sat: 0.2') },
    [
      'orders/times-weekdays/placed_at weekdays 1 2 3 4 5 7',
      'orders/times-weekdays/placed_at weekdays 6',
    ],
  ],
  [
    'months that are not as promised',
    { times: usual.replace('dec: 1.8', 'dec: 0') },
    [
      'orders/times-months/placed_at months 1 2 3 4 5 6 7 8 9 10 11',
      'orders/times-months/placed_at months 12',
    ],
  ],
  [
    'days without things that have some',
    { times: usual.replace('"12-25": 0,', '') },
    ['orders/times-holidays/placed_at holidays 12-25'],
  ],
  [
    'busy days that are like others',
    { times: usual.replace('"2025-11-28": 9', '"2025-11-28": 1') },
    ['orders/times-holidays/placed_at holidays 2025-11-28'],
  ],
  [
    'years that have not grown',
    { times: usual.replace('0.4', '-0.1') },
    ['orders/times-growth/placed_at growth 2024', 'orders/times-growth/placed_at growth 2025'],
  ],
  ['gaps that are wider', { gap: '"1 day", "9 days"' }, ['scans/gap/at']],
  ['gaps that are narrower', { gap: '"1 minute", "2 minutes"' }, ['scans/gap/at']],
])('names %s', async (_, made, broken) => {
  expect(await findBroken(made, {})).toEqual(broken)
})

/** The promises of some rules that rows made by others break. */
async function findBroken(made: Parts, promised: Parts, seed = 7): Promise<readonly string[]> {
  const { compiled } = await compileWorld({ schema, rules: writeRules(made), settings: { seed } })
  const world = await compileWorld({ schema, rules: writeRules(promised) })
  const proof = await proveWorld({ ...world, compiled }, printPlan(compiled, 'duckdb'))
  const broken = proof.checks.filter(({ violations }) => violations > 0)
  return broken.map(({ promise }) => promise).toSorted()
}
