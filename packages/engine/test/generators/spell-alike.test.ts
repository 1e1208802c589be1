import { expect, test } from 'vitest'
import { spellAlike } from '../../src/generators/parts/spell-alike.ts'

test.each([
  [['Closed'], ['current', 'closed', 'charged off'], ['Closed', 'Current', 'Charged Off']],
  [['PAID'], ['paid', 'open'], ['PAID', 'OPEN']],
  [
    ['paid', 'Open'],
    ['late', 'open'],
    ['paid', 'Open', 'late'],
  ],
  [[], ['late', 'open'], ['late', 'open']],
])('beside %j, %j are spelled %j', (examples, words, spelled) => {
  expect(spellAlike(examples, words)).toEqual(spelled)
})
