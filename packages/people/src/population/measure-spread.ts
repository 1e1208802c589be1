import { drawUnit, hashKey } from '../random/hash.ts'
import { findNearest, listDistances } from './points.ts'

/** How people fill the space they could fill, beside as many who were drawn without being chosen. */
export interface Spread {
  /** The share of those to be expected who have one of the people near them. */
  readonly coverage: number
  /** Hopkins: 0.5 where people lie as chance would have it, towards 1 where they clump. */
  readonly uniformity: number
  readonly expectedUniformity: number
  /** The local intrinsic dimension, by Levina and Bickel. */
  readonly complexity: number
  readonly expectedComplexity: number
}

const near = 5
const neighbours = 20

/**
 * Coverage, uniformity and complexity as Xiao et al. (arXiv 2604.24698) define them for personas. What they
 * take from human answers comes here from people drawn by the same census and quotas.
 */
export function measureSpread(
  people: readonly Float64Array[],
  reference: readonly Float64Array[],
  seed: number,
): Spread {
  const expected = reference.slice(0, Math.min(500, people.length))
  const found = people.slice(0, 500)
  const amongExpected = listDistances(expected)
  const amongFound = listDistances(found)
  return {
    coverage: measureCoverage(found, expected, amongExpected),
    uniformity: measureHopkins(found, amongFound, seed),
    expectedUniformity: measureHopkins(expected, amongExpected, seed),
    complexity: measureDimension(amongFound),
    expectedComplexity: measureDimension(amongExpected),
  }
}

/** From each point to all of its own kind; the first distance is that to itself. */
type Distances = readonly Float64Array[]

function measureCoverage(
  people: readonly Float64Array[],
  expected: readonly Float64Array[],
  among: Distances,
): number {
  const covered = expected.filter(
    (point, at) => findNearest(point, people) <= (among[at]?.[near] ?? 0),
  )
  return covered.length / Math.max(expected.length, 1)
}

function measureHopkins(points: readonly Float64Array[], among: Distances, seed: number): number {
  const size = Math.min(100, Math.floor(points.length / 3))
  const dimensions = points[0]?.length ?? 0
  if (size === 0 || dimensions === 0) return 0.5
  const low = new Float64Array(dimensions).fill(Number.POSITIVE_INFINITY)
  const high = new Float64Array(dimensions).fill(Number.NEGATIVE_INFINITY)
  for (const point of points)
    for (let at = 0; at < dimensions; at += 1) {
      low[at] = Math.min(low[at] ?? 0, point[at] ?? 0)
      high[at] = Math.max(high[at] ?? 0, point[at] ?? 0)
    }
  let own = 0
  let chance = 0
  const key = hashKey(seed, 'hopkins')
  for (let turn = 0; turn < size; turn += 1) {
    const held = among[Math.floor((turn * points.length) / size)]
    if (!held) continue
    own += held[1] ?? 0
    const free = Float64Array.from(
      low,
      (from, at) => from + drawUnit(key, turn * dimensions + at) * ((high[at] ?? 0) - from),
    )
    chance += findNearest(free, points)
  }
  return chance + own === 0 ? 0.5 : chance / (chance + own)
}

function measureDimension(among: Distances): number {
  const count = Math.min(neighbours, among.length - 1)
  const estimates = among.flatMap((all) => {
    const distances = all.subarray(1, count + 1)
    const farthest = distances.at(-1) ?? 0
    const logs = [...distances]
      .slice(0, -1)
      .filter((distance) => distance > 0)
      .map((distance) => Math.log(distance / farthest))
    const mean = logs.reduce((sum, value) => sum + value, 0) / Math.max(logs.length, 1)
    return mean < 0 ? [-1 / mean] : []
  })
  return estimates.toSorted((a, b) => a - b)[Math.floor(estimates.length / 2)] ?? 0
}
