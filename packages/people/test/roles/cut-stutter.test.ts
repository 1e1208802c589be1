import { expect, test } from 'vitest'
import { cutStutter, cutText } from '../../src/roles/cut-stutter.ts'
import { buildValidator } from '../../src/roles/validator.ts'

test.each([
  [
    'a sentence that comes again',
    'She runs a bakery. She sings at night. She runs a bakery. The end.',
    'She runs a bakery. She sings at night. The end.',
  ],
  [
    'a clause that follows upon itself',
    'He has a house in the woods, a house in the woods, a house in the woods and a dog.',
    'He has a house in the woods and a dog.',
  ],
  ['a word without end', 'It is very very very very very good.', 'It is very very very good.'],
])('cuts %s', (_, text, cut) => {
  expect(cutText(text)).toBe(cut)
})

test.each([
  'No. No. She said it again and again, and then again.',
  'Day in, day out: the bus, the shop, the bus, the sofa.',
  'Two lines\n\nwith a gap stay   as they are.',
])('leaves «%s» alone', (text) => {
  expect(cutText(text)).toBe(text)
})

test('a text of which too little would be left stays, and so does a fact', () => {
  const line = 'She bakes bread in a very small town.'
  const schema = {
    type: 'object',
    properties: {
      short: { type: 'string', minLength: 60 },
      'a/b': { type: 'array', items: { type: 'string' } },
      motto: { type: 'string' },
    },
  }
  const twice = `${line} ${line}`
  const facts = new Map([['/motto', twice]])
  const draft = { short: twice, 'a/b': ['one', twice], motto: twice }
  expect(cutStutter(draft, facts, buildValidator(schema))).toEqual({
    user: { short: twice, 'a/b': ['one', line], motto: twice },
    places: ['/a~1b/1'],
  })
})
