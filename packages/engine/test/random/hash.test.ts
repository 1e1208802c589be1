import { describe, expect, test } from 'vitest'
import { draw, drawKey, mix, rowMix } from '../../src/random/hash.ts'
import { chiSquare, countClasses } from './chi-square.ts'

const rows = 65_536
/** Beyond what 768 good tests gave at most, 3.9. */
const limit = 4.5

test('the numbers are those of every version', () => {
  const key = drawKey(20_240_607, 'orders.total', 0)
  const wide = drawKey(2 ** 40 + 7, 'orders.total', 3)
  expect([mix(1), key, wide]).toEqual([2_261_973_619, 2_273_286_914, 4_163_299_736])
  expect([0, 1, 2, 8_589_946_937].map((row) => [rowMix(row), draw(row, key)])).toEqual([
    [0, 2_334_616_513],
    [3_405_691_463, 1_831_956_096],
    [3_401_107_691, 2_519_188_702],
    [1_535_820_225, 627_297_000],
  ])
})

test('a mix is a bijection: none of its values comes twice', () => {
  const values = new Set<number>()
  for (let x = 0; x < 200_000; x++) values.add(mix(x)).add(mix(2 ** 32 - 1 - x))
  expect(values.size).toBe(400_000)
})

describe.each([
  { where: 'the first rows', first: 0 },
  { where: 'rows past 2^32', first: 3 * 2 ** 32 + 12_345 },
])('draws of $where', ({ first }) => {
  const places = Array.from({ length: rows }, (_, i) => first + i)
  const keys = Array.from({ length: 12 }, (_, i) => drawKey(7, `orders.column_${i}`, 0))

  test.each([0, 8, 16, 24])('are spread evenly in the byte at bit %i', (bit) => {
    for (const key of keys) {
      const counts = countClasses(
        256,
        places.map((row) => (draw(row, key) >>> bit) & 255),
      )
      expect(Math.abs(chiSquare(counts))).toBeLessThan(limit)
    }
  })

  test('say nothing of the next row', () => {
    for (const key of keys) expectIndependent((row) => [draw(row, key), draw(row + 1, key)])
  })

  test('say nothing of the next column', () => {
    for (const [i, key] of keys.entries())
      expectIndependent((row) => [draw(row, key), draw(row, keys[(i + 1) % keys.length] ?? 0)])
  })

  test('say nothing of the next draw of the column, or of the next seed', () => {
    for (const seed of [1, 2, 3, 2 ** 33]) {
      const key = drawKey(seed, 'orders.total', 0)
      const [second, other] = [
        drawKey(seed, 'orders.total', 1),
        drawKey(seed + 1, 'orders.total', 0),
      ]
      expectIndependent((row) => [draw(row, key), draw(row, second)])
      expectIndependent((row) => [draw(row, key), draw(row, other)])
    }
  })

  function expectIndependent(pair: (row: number) => readonly [number, number]): void {
    const classes = places.map((row) => {
      const [a, b] = pair(row)
      return (a >>> 28) * 16 + (b >>> 28)
    })
    expect(Math.abs(chiSquare(countClasses(256, classes)))).toBeLessThan(limit)
  }
})

test('one bit more of a row changes each bit of its draws half of the time', () => {
  const key = drawKey(1, 'orders.total', 0)
  for (let bit = 0; bit < 32; bit++) {
    const changed = Array.from({ length: 2_000 }, (_, row) => {
      const other = (row ^ (2 ** bit)) >>> 0
      return countBits(draw(row, key) ^ draw(other, key))
    })
    const mean = changed.reduce((sum, count) => sum + count, 0) / changed.length
    expect(mean, `bit ${bit}`).toBeGreaterThan(15.5)
    expect(mean, `bit ${bit}`).toBeLessThan(16.5)
  }
})

function countBits(value: number): number {
  return (value >>> 0).toString(2).replaceAll('0', '').length
}
