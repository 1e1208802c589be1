import { describe, expect, test } from 'vitest'
import {
  exponential,
  inverseNormal,
  logNormal,
  normal,
  tabulateQuantiles,
  truncate,
  uniform,
} from '../../src/random/quantiles.ts'

const distributions = {
  uniform: uniform(0, 10_000),
  normal: normal(5_000, 1_200),
  'log-normal': logNormal(3_400, 0.9),
  exponential: exponential(2_000),
  'normal within bounds': truncate(normal(5_000, 4_000), 1_000, 9_000),
  'log-normal within bounds': truncate(logNormal(3_400, 1.4), 500, 20_000),
}

describe.each(Object.entries(distributions))('the table of %s', (_, inverse) => {
  const table = tabulateQuantiles(inverse)

  test('holds 257 whole numbers that never fall', () => {
    expect(table).toHaveLength(257)
    expect(table.filter((value) => !Number.isSafeInteger(value))).toEqual([])
    expect(table.filter((value, i) => value < (table[i - 1] ?? value))).toEqual([])
  })

  test('has the median of its distribution in the middle', () => {
    expect(table[128]).toBe(Math.round(inverse(0.5)))
  })
})

test('a distribution within bounds reaches neither below nor above', () => {
  const table = tabulateQuantiles(distributions['normal within bounds'])
  expect(table[0]).toBeGreaterThanOrEqual(1_000)
  expect(table[256]).toBeLessThanOrEqual(9_000)
})

test('the normal distribution has its known quantiles', () => {
  expect(inverseNormal(0.975)).toBeCloseTo(1.959963985, 8)
  expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306, 8)
  expect(inverseNormal(0.5)).toBe(0)
})
