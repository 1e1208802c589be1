import type { Values } from './build-dimensions.ts'
import { type Dimension, findGroup, toNumber } from './dimension.ts'

/** People as points: a number is an axis, a listed value one axis a group, all of like width. */
export function buildPoints(
  dimensions: readonly Dimension[],
  reference: readonly Values[],
): (values: Values) => Float64Array {
  const axes = dimensions
    .filter(({ item }) => item === null)
    .map((dimension) => {
      const isNumber = dimension.kind === 'numbers'
      const found = reference
        .map((values) => values.get(dimension.id))
        .filter((value) => value !== undefined && value !== null)
      const numbers = isNumber ? found.map(toNumber) : []
      const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(numbers.length, 1)
      const spread =
        Math.sqrt(
          numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) /
            Math.max(numbers.length, 1),
        ) || 1
      return { dimension, isNumber, mean, spread, width: isNumber ? 1 : dimension.groups.length }
    })
  const size = axes.reduce((sum, { width }) => sum + width, 0)
  return (values) => {
    const point = new Float64Array(size)
    let at = 0
    for (const { dimension, isNumber, mean, spread, width } of axes) {
      const value = values.get(dimension.id)
      if (isNumber)
        point[at] = value === undefined || value === null ? 0 : (toNumber(value) - mean) / spread
      // two people of different groups are as far apart as two of different numbers are on average
      else point[at + findGroup(dimension, value)] = 1
      at += width
    }
    return point
  }
}

/** The distances from each point to all of them, the nearest first: to itself, then to others. */
export function listDistances(points: readonly Float64Array[]): readonly Float64Array[] {
  const distances = points.map(() => new Float64Array(points.length))
  for (const [at, point] of points.entries()) {
    const own = distances[at]
    for (let other = 0; own && other < at; other += 1) {
      const distance = Math.sqrt(square(point, points[other] ?? point, Number.POSITIVE_INFINITY))
      own[other] = distance
      const others = distances[other]
      if (others) others[at] = distance
    }
  }
  return distances.map((own) => own.sort())
}

/** The distance from a point to the nearest of others. */
export function findNearest(point: Float64Array, others: readonly Float64Array[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const other of others) least = Math.min(least, square(point, other, least))
  return Math.sqrt(least)
}

/** The square of a distance; of one beyond `most`, something beyond it. */
function square(point: Float64Array, other: Float64Array, most: number): number {
  let sum = 0
  for (let at = 0; at < point.length && sum <= most; at += 1) {
    const apart = (point[at] ?? 0) - (other[at] ?? 0)
    sum += apart * apart
  }
  return sum
}
