import { expect, test } from 'vitest'
import { suggestName } from '../../src/names/suggest-name.ts'

const many = Array.from({ length: 20 }, (_, i) => `key ${String.fromCharCode(97 + i).repeat(6)}`)

test.each([
  [
    'the nearest and all of few',
    'colour',
    ['color', 'size'],
    'Did you mean "color"? Keys are color, size.',
  ],
  ['the nearest alone of many', 'key aaaaab', many, 'Did you mean "key aaaaaa"?'],
  ['all of many where none is near', 'nothing', many, `Keys are ${many.join(', ')}.`],
  ['nothing of very many', 'nothing', [...many, ...many], ''],
])('says %s', (_, name, names, hint) => {
  expect(suggestName(name, names, 'Keys are')).toBe(hint)
})
