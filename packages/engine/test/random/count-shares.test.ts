import { describe, expect, test } from 'vitest'
import { shapeCounts } from '../../src/plan/rows/shape-counts.ts'
import { findCountShares, findMean } from '../../src/random/count-shares.ts'

describe('findCountShares', () => {
  test.each(['geometric', 'poisson', 'zipf', 'pareto'] as const)(
    'gives %s counts the mean that is asked for',
    (kind) => {
      for (const mean of [1.3, 3, 8]) {
        const shares = findCountShares({ kind }, { minimum: 1, maximum: 40, mean })
        expect(findMean(shares, 1)).toBeCloseTo(mean, 6)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }
    },
  )

  test('spreads Poisson counts as Poisson does', () => {
    const shares = findCountShares({ kind: 'poisson' }, { minimum: 0, maximum: 60, mean: 3 })
    // e^-3, 3 e^-3, 9/2 e^-3
    expect(shares.slice(0, 3).map((share) => share.toFixed(4))).toEqual([
      '0.0498',
      '0.1494',
      '0.2240',
    ])
  })

  test('gives the second count half as often as the first under Zipf', () => {
    const [first = 0, second = 0] = findCountShares(
      { kind: 'zipf' },
      { minimum: 1, maximum: 9, mean: null },
    )
    expect(second / first).toBeCloseTo(0.5, 9)
  })

  test('keeps the counts of a histogram apart', () => {
    const counts = [
      { count: 1, weight: 50 },
      { count: 2, weight: 30 },
      { count: 5, weight: 20 },
    ]
    const bounds = { minimum: 1, maximum: 5, mean: null }
    const shares = findCountShares({ kind: 'histogram', counts }, bounds)
    expect(shares.map((share) => Number(share.toFixed(9)))).toEqual([0.5, 0.3, 0, 0, 0.2])
  })
})

test.each(['geometric', 'poisson', 'zipf', 'pareto'] as const)(
  'a list of %s counts keeps the mean within a hundredth',
  (kind) => {
    const list = shapeCounts({ kind }, { minimum: 0, maximum: 200, mean: 4 })
    const mean = list.reduce((sum, count) => sum + count, 0) / list.length
    expect(Math.abs(mean / 4 - 1)).toBeLessThan(0.01)
  },
)
