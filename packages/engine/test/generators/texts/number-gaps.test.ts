import { expect, test } from 'vitest'
import { numberGaps } from '../../../src/generators/texts/number-gaps.ts'

test('gaps are told by the places of their names, and others stay', () => {
  const texts = ['{noun} of {=brand}, {noun} again', '{0} and {other}']
  expect(numberGaps(texts, ['noun', '=brand'])).toEqual([
    '{0} of {1}, {0} again',
    '{0} and {other}',
  ])
})

test('a name that is a number itself is read once', () => {
  expect(numberGaps(['{1}{0}'], ['1', '0'])).toEqual(['{0}{1}'])
})
