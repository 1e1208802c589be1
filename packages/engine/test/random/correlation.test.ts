import { describe, expect, test } from 'vitest'
import { calibrateCorrelation, findReach } from '../../src/random/calibrate-correlation.ts'
import { scoreKnots, tabulateCopula } from '../../src/random/gaussian-copula.ts'

const many = (share: number): number => share
const few =
  (count: number) =>
  (share: number): number =>
    Math.floor(share * count)

describe('calibrateCorrelation', () => {
  test.each([-0.9, -0.3, 0.1, 0.5, 0.9])(
    'is 2 sin(πρ/6) for columns of many values: %f',
    (wanted) => {
      const coefficient = calibrateCorrelation(many, many, wanted)
      expect(coefficient).toBeCloseTo(2 * Math.sin((Math.PI * wanted) / 6), 2)
    },
  )

  test('asks for more where values share their ranks', () => {
    const plain = calibrateCorrelation(many, many, 0.6)
    expect(calibrateCorrelation(many, few(3), 0.6)).toBeGreaterThan(plain + 0.03)
  })
})

test('two even values go with many by the root of 3/4 at most', () => {
  expect(findReach(many, few(2), 1)).toBeCloseTo(Math.sqrt(3) / 2, 2)
  expect(findReach(many, few(2), -1)).toBeCloseTo(Math.sqrt(3) / 2, 2)
  expect(findReach(many, many, 1)).toBeCloseTo(1, 6)
})

test.each([0.05, 0.5, 0.97])('ranks stay even under a copula of %f', (coefficient) => {
  const { weights, knots } = tabulateCopula(coefficient)
  expect(weights[0] + weights[1]).toBe(65_536)
  const at = (table: readonly number[], draw: number): number => {
    const place = Math.floor(draw / 2 ** 24)
    const [low = 0, high = 0] = table.slice(place, place + 2)
    return low + Math.floor(((high - low) * (draw % 2 ** 24)) / 2 ** 24)
  }
  const steps = 300
  const draws = Array.from({ length: steps }, (_, i) => Math.floor(((i + 0.5) / steps) * 2 ** 32))
  const tenths = new Array<number>(10).fill(0)
  for (const other of draws)
    for (const own of draws) {
      const sum = weights[0] * at(scoreKnots, other) + weights[1] * at(scoreKnots, own)
      const tenth = Math.floor((at(knots, Math.floor(sum / 32_768)) / 2 ** 32) * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
  for (const count of tenths) expect(Math.abs(count / steps ** 2 - 0.1)).toBeLessThan(0.002)
})
