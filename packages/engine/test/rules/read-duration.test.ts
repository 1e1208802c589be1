import { expect, test } from 'vitest'
import { readDuration } from '../../src/rules/read-duration.ts'

test.each([
  ['1 hour', 3600],
  ['90 minutes', 5400],
  ['3 days', 259_200],
  ['1 day 2 hours', 93_600],
  ['1 day, 2 hours and 5 seconds', 93_605],
  ['1.5 hours', 5400],
  ['2 Weeks', 1_209_600],
  ['6 months', 15_552_000],
  ['1 year', 31_536_000],
  ['45s', 45],
  ['0 seconds', 0],
  ['P1DT2H', 93_600],
  ['PT90M', 5400],
  ['p2w', 1_209_600],
])('%s is %d seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds)
})

test.each(['', 'soon', '5', '5 parsecs', 'P', 'PT', '1 hour later', '-1 hour', '0.3 seconds', 'h'])(
  '"%s" is none',
  (text) => {
    expect(readDuration(text)).toBeNull()
  },
)
