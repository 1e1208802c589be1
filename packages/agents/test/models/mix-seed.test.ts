import { expect, test } from 'vitest'
import { mixSeed } from '../../src/models/mix-seed.ts'

test('neighbours, large seeds and samples all get seeds of their own, which every provider takes', () => {
  const seeds = [0, 1, 2, 3, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1]
  const mixed = seeds.flatMap((seed) => [0, 1, 2].map((sample) => mixSeed(seed, sample)))
  expect(new Set(mixed).size).toBe(mixed.length)
  expect(mixed.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true)
})
