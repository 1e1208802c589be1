import { expect, test } from 'vitest'
import { spanBetween } from '../../src/emphasis/raise/span-between.ts'

test.each([
  ['2025-03-04', '2025-03-11', 'to_days(7)'],
  ['2025-03-11 00:00:00', '2025-03-04 00:00:00', 'to_days(-7)'],
  ['2025-03', '2024-12', 'to_months(-3)'],
  ['2025-01-01', '2025-04-01', 'to_months(3)'],
  ['2024-Q4', '2025-Q1', 'to_months(3)'],
  ['2023', '2025', 'to_months(24)'],
  ['2025-03-04 10:00:00', '2025-03-04 11:00:00', null],
  ['Monday', 'Tuesday', null],
])('from %s to %s', (from, to, span) => {
  expect(spanBetween(from, to)).toBe(span)
})
