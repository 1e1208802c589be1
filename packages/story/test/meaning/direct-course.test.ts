import { expect, test } from 'vitest'
import { directCourse } from '../../src/meaning/direct-course.ts'
import { rankCorrelation } from '../../src/meaning/rank-correlation.ts'

test('a course between two great ends comes to a direction without turning back and forth', () => {
  const thousands = [7880, 271, 370, 385, 307, 274, 308, 340, 349, 390, 407, 358, 286, 6681]
  const trends: number[] = []
  let values = thousands
  while (trends.length < 40) {
    const points = values.map((value, row) => ({ row, time: String(2013 + row), value }))
    const trend = rankCorrelation(points.map(({ time, value }) => [time, value]))
    trends.push(trend)
    if (Math.abs(trend) >= 0.7) break
    const lifts = new Map(
      directCourse(points, 'sales', 0.75).map((lift) => [lift.row, lift.factor]),
    )
    // copies of whole rows never come to exactly what is wanted
    values = values.map((value, row) => value * ((lifts.get(row) ?? 1) + 0.01 * (row % 5)))
  }
  expect(Math.abs(trends.at(-1) ?? 0)).toBeGreaterThanOrEqual(0.7)
  expect(trends.length).toBeLessThanOrEqual(15)
})

test('steps that have nothing get as much as the next one has so many times of, and only where nothing else helps', () => {
  const days = [3, 0, 0, 0, 1, 0].map((value, row) => ({ row, time: `2025-03-0${row + 1}`, value }))
  const lifts = directCourse(days, 'n', 0.75)
  expect(lifts.length).toBeGreaterThan(0)
  for (const { row, like, factor } of lifts) {
    expect(factor).toBeGreaterThan(0)
    if (days[row]?.value === 0) expect(days[like?.row ?? row]?.value).toBeGreaterThan(0)
  }
  expect(lifts.some(({ like }) => like)).toBe(true)
  const full = [5, 9, 0, 6, 7, 8].map((value, row) => ({ row, time: String(2013 + row), value }))
  expect(directCourse(full, 'n', 0.5).every(({ like }) => like === undefined)).toBe(true)
})

test('places of equal values are shared', () => {
  expect(
    rankCorrelation([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 3],
    ]),
  ).toBeCloseTo(0.949, 3)
})
