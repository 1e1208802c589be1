import { describe, expect, test } from 'vitest'
import { makeTexts } from '../benchmarks/texts/make-texts.ts'
import { measureTexts } from '../benchmarks/texts/measure-texts.ts'

describe('300 reviews and 500 products of the example shop', () => {
  test.each([1, 7])(
    'read as texts should, at seed %d',
    async (seed) => {
      const { reviews, products } = await makeTexts(seed)
      const far = measureTexts(reviews, products).filter(
        ({ value, goal: [least, most] }) => value < least || value > most,
      )
      expect(far).toEqual([])
    },
    120_000,
  )
})
