import type { Bounds, Distribution } from '../../random/distributions.ts'

/** Its counts are tabulated one by one. */
const mostMean = 1_000_000

/** Why a distribution's own figure cannot be, between these bounds; null where it can. */
export function findFigureFault(distribution: Distribution, bounds: Bounds): string | null {
  const { minimum, origin } = bounds
  switch (distribution.kind) {
    case 'exponential':
      // it begins at the least value, so its mean lies above
      return distribution.mean !== null && distribution.mean <= minimum
        ? 'The mean of an exponential distribution lies above the least value of the range'
        : null
    case 'log-normal':
      return distribution.median !== null && distribution.median <= origin
        ? 'The median of a log-normal distribution lies above zero'
        : null
    case 'poisson':
      return distribution.mean <= 0 || distribution.mean > mostMean
        ? `The mean of a Poisson distribution lies above zero and up to ${mostMean.toLocaleString('en')}`
        : null
    default:
      return null
  }
}
