import { inverseNormal, tabulateQuantiles } from './quantiles.ts'

/** Two ranks that go together, by integers alone: see docs/decisions for the method and what it was measured by. */
export interface Copula {
  /** The weights of the other's score and the own one, in 65536ths. */
  readonly weights: readonly [other: number, own: number]
  /** From a weighted sum of two scores, which has 32 bits, back to an even rank. */
  readonly knots: readonly number[]
}

/** A share's normal score ends here to both sides, as tables of quantiles do. */
const farthest = -inverseNormal(0.0005)

/** The normal score of a rank, moved and stretched to 31 bits. */
export const scoreKnots: readonly number[] = tabulateQuantiles(
  (share) => ((inverseNormal(share) + farthest) / (2 * farthest)) * (2 ** 31 - 1),
)

/** The copula of a coefficient above 0 and below 1. */
export function tabulateCopula(coefficient: number): Copula {
  const own = Math.sqrt(1 - coefficient ** 2)
  const share = Math.round((coefficient / (coefficient + own)) * 65_536)
  const weights = [share, 65_536 - share] as const
  // the distribution of the sum itself, not the normal one it is close to, so that ranks stay even
  const points = 512
  const scores = Array.from({ length: points }, (_, i) => scoreAt((i + 0.5) / points))
  const counts = new Array<number>(257).fill(0)
  for (const left of scores)
    for (const right of scores) {
      const knot = Math.floor((weights[0] * left + weights[1] * right) / 2 ** 39) + 1
      counts[knot] = (counts[knot] ?? 0) + 1
    }
  let below = 0
  const knots = counts.map((count) => {
    below += count
    return Math.min(Math.round((below / points ** 2) * 2 ** 32), 2 ** 32 - 1)
  })
  return { weights, knots: [0, ...knots.slice(1, 256), 2 ** 32 - 1] }
}

function scoreAt(share: number): number {
  const at = share * 256
  const [low = 0, high = low] = scoreKnots.slice(Math.floor(at), Math.floor(at) + 2)
  return low + (high - low) * (at % 1)
}
