/** How the numbers of rows of one parent are spread between the fewest and the most. */
export type CountDistribution =
  | { readonly kind: 'geometric' | 'poisson' | 'zipf' | 'pareto' }
  | { readonly kind: 'histogram'; readonly counts: readonly CountShare[] }

export interface CountShare {
  readonly count: number
  readonly weight: number
}

/** How far from the fewest to the most the mean lies where nothing else says it. */
export const usualMean = 0.35

/** What counts lie between, and their mean; without a mean the distribution has its own. */
export interface CountBounds {
  readonly minimum: number
  readonly maximum: number
  readonly mean: number | null
}

/** Pareto's exponent where no mean is given: a fifth of the parents has four fifths of the rows. */
const paretoExponent = 1.16

/**
 * The share of each count from the fewest on. Each distribution is a family with one figure, which is
 * found by bisection so that the bounded counts have the mean that is asked for.
 */
export function findCountShares(
  distribution: CountDistribution,
  { minimum, maximum, mean }: CountBounds,
): readonly number[] {
  const counts = Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i)
  const family = describeFamily(distribution, counts)
  const at = (figure: number): readonly number[] =>
    normalize(family.logs.map((log, i) => log + figure * (family.slopes[i] ?? 0)))
  if (mean === null && family.usual !== null) return at(family.usual)
  const goal = mean ?? minimum + (maximum - minimum) * usualMean
  let [low, high] = [-21, 21]
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (findMean(at(middle), minimum) < goal) low = middle
    else high = middle
  }
  return at((low + high) / 2)
}

/** The mean of counts by their shares. */
export function findMean(shares: readonly number[], minimum: number): number {
  return shares.reduce((sum, share, i) => sum + share * (minimum + i), 0)
}

/** The standard deviation of counts by their shares. */
export function findDeviation(shares: readonly number[], minimum: number): number {
  const mean = findMean(shares, minimum)
  return Math.sqrt(shares.reduce((sum, share, i) => sum + share * (minimum + i - mean) ** 2, 0))
}

/** Logarithms of weights, and how they change with the family's figure. */
interface Family {
  readonly logs: readonly number[]
  readonly slopes: readonly number[]
  /** The figure where no mean is given; null where the mean is the usual one. */
  readonly usual: number | null
}

function describeFamily(distribution: CountDistribution, counts: readonly number[]): Family {
  const [minimum = 0] = counts
  const fromOne = counts.map((count) => count - minimum + 1)
  const ranks = fromOne.map((rank) => Math.log(rank))
  switch (distribution.kind) {
    case 'geometric':
      return { logs: counts.map(() => 0), slopes: counts, usual: null }
    case 'poisson': {
      const factorials = [0]
      for (let count = 1; count <= (counts.at(-1) ?? 0); count++)
        factorials.push((factorials.at(-1) ?? 0) + Math.log(count))
      return { logs: counts.map((count) => -(factorials[count] ?? 0)), slopes: counts, usual: null }
    }
    case 'zipf':
      return { logs: counts.map(() => 0), slopes: ranks, usual: -1 }
    case 'pareto':
      return {
        logs: fromOne.map((rank) =>
          Math.log(rank ** -paretoExponent - (rank + 1) ** -paretoExponent),
        ),
        slopes: ranks,
        usual: 0,
      }
    case 'histogram': {
      const weights = new Map(distribution.counts.map(({ count, weight }) => [count, weight]))
      const logs = counts.map((count) => Math.log(weights.get(count) ?? 0))
      return { logs, slopes: counts, usual: 0 }
    }
  }
}

/** Weights from logarithms, so that a steep family over a wide range does not overflow. */
function normalize(logs: readonly number[]): readonly number[] {
  const top = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
