import { expect, test } from 'vitest'
import { addExamples } from '../../src/generators/parts/add-examples.ts'
import { sameWord } from '../../src/generators/parts/spell-alike.ts'

const usual = { created: 40, updated: 40, viewed: 20 }

test('a word that is known to occur comes beside the usual ones, which are spelled as it is', () => {
  expect(addExamples(usual, ['MISHANDLED'])).toEqual({
    MISHANDLED: 15,
    CREATED: 40,
    UPDATED: 40,
    VIEWED: 20,
  })
})

test('a usual word that is known to occur keeps its share in the spelling that is known', () => {
  expect(addExamples(usual, ['Viewed'])).toEqual({ Viewed: 20, Created: 40, Updated: 40 })
})

test('several words of which none is usual are all that there is', () => {
  expect(Object.keys(addExamples(usual, ['start', 'complete']))).toEqual(['start', 'complete'])
  expect(Object.keys(addExamples(usual, ['start', 'created']))).toHaveLength(4)
})

test('digits and letters of any script tell words apart', () => {
  expect(sameWord('4G', '5G')).toBe(false)
  expect(sameWord('новый', 'старый')).toBe(false)
  expect(sameWord('IN_TRANSIT', 'in transit')).toBe(true)
})
