import { expect, test } from 'vitest'
import { isMatch } from '../../src/generators/patterns/is-match.ts'
import { sampleMatches } from '../../src/generators/patterns/sample-matches.ts'

test.each([
  ['[A-Z]{3}-[0-9]{5}', 9],
  ['a|bcd|ef', 1],
  ['x?y{2,4}', 2],
  ['(ab|c)+', 1],
])('samples of %s match it, the shortest first', (pattern, shortest) => {
  const samples = sampleMatches(pattern)
  expect(samples[0]).toHaveLength(shortest)
  expect(samples.filter((sample) => !isMatch(`^(?:${pattern})$`, sample))).toEqual([])
  expect(samples.length).toBeGreaterThan(1)
})
