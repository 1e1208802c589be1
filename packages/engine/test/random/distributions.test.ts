import { describe, expect, test } from 'vitest'
import { type Distribution, findMass, invert } from '../../src/random/distributions.ts'

const bounds = { minimum: 1, maximum: 1000, origin: 0, grain: 1 }
const points = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000)

describe('a distribution within bounds', () => {
  test.each<[string, Distribution, number]>([
    ['normal', { kind: 'normal', mean: 300, deviation: 20 }, 300],
    ['log-normal', { kind: 'log-normal', median: 40, sigma: 0.5 }, 40],
    ['exponential', { kind: 'exponential', mean: 51 }, 1 + 50 * Math.LN2],
    ['pareto', { kind: 'pareto', alpha: 2 }, Math.SQRT2],
    ['poisson', { kind: 'poisson', mean: 30 }, 30],
    ['quantiles', { kind: 'quantiles', values: [1, 20, 70, 80, 900] }, 70],
    [
      'histogram',
      {
        kind: 'histogram',
        bins: [
          { from: 1, to: 10, weight: 1 },
          { from: 10, to: 20, weight: 2 },
          { from: 20, to: 90, weight: 1 },
        ],
      },
      15,
    ],
  ])('%s has its median', (_, distribution, median) => {
    expect(invert(distribution, bounds)(0.5)).toBeCloseTo(median, 0)
  })

  test('zipf falls with the rank, to the last of many values', () => {
    const inverse = invert({ kind: 'zipf', exponent: 1 }, bounds)
    const values = points.map(inverse)
    const count = (value: number): number => values.filter((found) => found === value).length
    expect(count(1) / count(2)).toBeCloseTo(2, 1)
    expect(count(1) / count(10)).toBeCloseTo(10, 0)
    expect(values.at(-1)).toBe(1000)
  })

  test('poisson is as wide as its mean', () => {
    const values = points.map(invert({ kind: 'poisson', mean: 4 }, { ...bounds, minimum: 0 }))
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    expect(mean).toBeCloseTo(4, 1)
    expect(variance).toBeCloseTo(4, 1)
  })

  test('its mass within them is known', () => {
    const far: Distribution = { kind: 'normal', mean: 5000, deviation: 100 }
    expect(findMass(far, bounds)).toBe(0)
    expect(findMass({ kind: 'normal', mean: 1000, deviation: 100 }, bounds)).toBeCloseTo(0.5, 1)
  })
})
