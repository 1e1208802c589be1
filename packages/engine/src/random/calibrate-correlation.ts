import { inverseNormal } from './quantiles.ts'

/** A column's value by its share of the rows below it, as a number to compare by. */
export type ValueAt = (share: number) => number

/** How closely the ranks of two columns can go together at most. */
export function findReach(left: ValueAt, right: ValueAt, wanted: number): number {
  return correlate(turn(rankMiddles(left), wanted), rankMiddles(right), 1)
}

/**
 * The Gaussian copula's coefficient that gives two columns the wanted rank correlation. Equal values share
 * their rank, so columns of few values need more than 2 sin(πρ/6).
 */
export function calibrateCorrelation(left: ValueAt, right: ValueAt, wanted: number): number {
  const [ours, theirs] = [turn(rankMiddles(left), wanted), rankMiddles(right)]
  let [low, high] = [0, 1]
  for (let i = 0; i < 13; i++) {
    const middle = (low + high) / 2
    if (correlate(ours, theirs, middle) < Math.abs(wanted)) low = middle
    else high = middle
  }
  return Math.sign(wanted) * high
}

/** Ranks that fall where others rise are those of the other way, turned round. */
function turn(ranks: readonly number[], wanted: number): readonly number[] {
  return wanted < 0 ? ranks.map((rank) => 1 - rank).toReversed() : ranks
}

const points = 2048
const steps = 160
const scores = Array.from({ length: steps }, (_, i) => inverseNormal((i + 0.5) / steps))

/** For each share the middle of the ranks that have the same value. */
function rankMiddles(valueAt: ValueAt): readonly number[] {
  const values = Array.from({ length: points }, (_, i) => valueAt((i + 0.5) / points))
  const ranks: number[] = []
  while (ranks.length < points) {
    const start = ranks.length
    let end = start
    while (end < points && values[end] === values[start]) end++
    for (let i = start; i < end; i++) ranks.push((start + end) / 2 / points)
  }
  return ranks
}

/** The correlation of ranks whose normal scores correlate by a coefficient. */
function correlate(left: readonly number[], right: readonly number[], coefficient: number): number {
  const own = Math.sqrt(1 - coefficient ** 2)
  let [sum, leftSquares, rightSquares] = [0, 0, 0]
  for (const [i, score] of scores.entries()) {
    const x = (left[Math.floor(((i + 0.5) / steps) * points)] ?? 0) - 0.5
    for (const noise of scores) {
      const share = normalShare(coefficient * score + own * noise)
      const y = (right[Math.min(points - 1, Math.floor(share * points))] ?? 0) - 0.5
      sum += x * y
      leftSquares += x * x
      rightSquares += y * y
    }
  }
  const scale = Math.sqrt(leftSquares * rightSquares)
  return scale > 0 ? sum / scale : 0
}

/**
 * The normal distribution function, error below 1.5e-7.
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, formula 7.1.26.
 */
function normalShare(score: number): number {
  const x = Math.abs(score) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  const error = 1 - series * Math.exp(-x * x)
  return score < 0 ? (1 - error) / 2 : (1 + error) / 2
}
