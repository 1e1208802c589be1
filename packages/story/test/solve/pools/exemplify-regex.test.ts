import { expect, test } from 'vitest'
import { exemplifyRegex } from '../../../src/solve/pools/exemplify-regex.ts'

test.each([
  ['^[A-E][0-9]{2}$', ['A00', 'B11', 'C22', 'D33', 'E44']],
  ['(?i)^(north|south)-\\d', ['north-5', 'south-6', 'north-7', 'south-8', 'north-9']],
  ['[xy1-3]', ['x', 'y', '1', 'x', 'y']],
  ['[^a]', ['b', 'b', 'b', 'b', 'b']],
  ['(', ['(', '(', '(', '(', '(']],
])('texts like %s differ from way to way', (pattern, wanted) => {
  expect([0, 1, 2, 3, 4].map((way) => exemplifyRegex(pattern, way))).toEqual(wanted)
})
