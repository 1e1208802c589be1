/** Segments of a quantile table: 256 lets the top byte of a draw choose one. */
const segments = 256

/**
 * A distribution as 257 integers: the value at every 1/256 of probability. The SQL function
 * `quantile` interpolates between neighbours with integers alone, so every engine gives equal rows.
 * `inverse` is the quantile function (0 to 1 → value in the column's smallest unit).
 */
export function tabulateQuantiles(inverse: (share: number) => number): readonly number[] {
  // the ends are drawn in, so that an unbounded tail gets its 0.05 % and 99.95 % values
  return Array.from({ length: segments + 1 }, (_, i) =>
    Math.round(inverse(Math.min(Math.max(i / segments, 0.0005), 0.9995))),
  )
}

/**
 * Inverse of the standard normal distribution function, relative error below 1.2e-9.
 * Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution
 * function", 2003.
 */
export function inverseNormal(share: number): number {
  const a = [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
    -3.066479806614716e1, 2.506628277459239,
  ]
  const b = [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1,
  ]
  const c = [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ]
  const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416]
  const horner = (terms: readonly number[], x: number): number =>
    terms.reduce((sum, term) => sum * x + term, 0)
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(share))
    return horner(c, q) / (horner(d, q) * q + 1)
  }
  if (share > 1 - 0.02425) return -inverseNormal(1 - share)
  const q = share - 0.5
  const r = q * q
  return (horner(a, r) * q) / (horner(b, r) * r + 1)
}

/** Log-normal with the given median and σ of the logarithm. */
export function logNormal(median: number, sigma: number): (share: number) => number {
  return (share) => median * Math.exp(sigma * inverseNormal(share))
}

/** Normal with the given mean and standard deviation. */
export function normal(mean: number, deviation: number): (share: number) => number {
  return (share) => mean + deviation * inverseNormal(share)
}

/** Exponential with the given mean. */
export function exponential(mean: number): (share: number) => number {
  return (share) => -mean * Math.log(1 - share)
}

/** Uniform between two bounds. */
export function uniform(minimum: number, maximum: number): (share: number) => number {
  return (share) => minimum + (maximum - minimum) * share
}

/** The same distribution cut off at its bounds, with the mass between them kept in shape. */
export function truncate(
  inverse: (share: number) => number,
  minimum: number,
  maximum: number,
): (share: number) => number {
  const low = findShare(inverse, minimum)
  const high = findShare(inverse, maximum)
  return (share) => Math.min(Math.max(inverse(low + (high - low) * share), minimum), maximum)
}

function findShare(inverse: (share: number) => number, value: number): number {
  let [low, high] = [1e-6, 1 - 1e-6]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (inverse(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}
