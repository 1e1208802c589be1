import { expect, test } from 'vitest'
import { findRuleFaults } from '../../support/shop-rules.ts'

test.each([
  [
    'a circle in one row',
    [
      'tables:',
      '  orders:',
      '    columns:',
      '      total: { derived: subtotal + tax }',
      '      tax: { derived: total * 0.2 }',
    ],
    'RULE_CYCLE',
    [4, 5],
  ],
  [
    'a circle of numbers of rows',
    ['rows:', '  orders: { ratio: 2, of: customers }', '  customers: { ratio: 2, of: orders }'],
    'ROWS_CYCLE',
    [3, 2],
  ],
  [
    'shares of heroes',
    [
      'heroes:',
      '  customers:',
      '    - row: { status: active }',
      '      share: { orders: 0.7 }',
      '    - row: { status: active }',
      '      share: { orders: 0.6 }',
    ],
    'SHARES_DO_NOT_SUM',
    [6, 4],
  ],
])('%s: all rules in conflict are named with their places', async (_, lines, code, places) => {
  const diagnostics = await findRuleFaults(lines.join('\n'))
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  const [first, ...others] = places
  expect(diagnostics[0]?.place?.line).toBe(first)
  for (const line of others)
    expect(diagnostics[0]?.hint).toMatch(new RegExp(`rules\\.yaml:${line}:`))
})
