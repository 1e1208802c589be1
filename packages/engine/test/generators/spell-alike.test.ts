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
  [['gold'], ['Silver', 'Gold', 'Not Rated'], ['gold', 'silver', 'not rated']],
  [
    ['in_transit', 'lost'],
    ['Delivered', 'On Hold'],
    ['in_transit', 'lost', 'delivered', 'on_hold'],
  ],
  [['IN-TRANSIT'], ['on hold'], ['IN-TRANSIT', 'ON-HOLD']],
])('beside %j, %j are spelled %j', (examples, words, spelled) => {
  expect(spellAlike(examples, words)).toEqual(spelled)
})
