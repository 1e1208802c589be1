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

/** The distances from a point to others, the nearest first. */
export function listDistances(point: Float64Array, others: readonly Float64Array[]): Float64Array {
  const distances = new Float64Array(others.length)
  for (const [index, other] of others.entries()) distances[index] = Math.sqrt(square(point, other))
  return distances.sort()
}

/** The distance from a point to the nearest of others. */
export function findNearest(point: Float64Array, others: readonly Float64Array[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const other of others) least = Math.min(least, square(point, other))
  return Math.sqrt(least)
}

function square(point: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < point.length; at += 1) {
    const apart = (point[at] ?? 0) - (other[at] ?? 0)
    sum += apart * apart
  }
  return sum
}
