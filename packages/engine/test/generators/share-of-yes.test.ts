import { expect, test } from 'vitest'
import { shareOfYes } from '../../src/generators/share-of-yes.ts'

test.each([
  ['clicked', 0.05],
  ['is_flagged', 0.05],
  ['converted', 0.1],
  ['is_returned', 0.1],
  ['has_churned', 0.2],
  ['is_deleted', 0.2],
])('%s is said of few rows', (name, most) => {
  expect(shareOfYes(name === 'is_deleted' ? 'flag.deleted' : 'flag.yes-no', name)).toBeLessThan(
    most,
  )
})

test('what is usual holds for most rows, and nothing is known of other words', () => {
  expect(shareOfYes('flag.yes-no', 'within_sla')).toBeGreaterThan(0.8)
  expect(shareOfYes('flag.yes-no', 'is_purple')).toBe(0.4)
  expect(shareOfYes('flag.yes-no', 'is_purple', false)).toBe(0.15)
})
