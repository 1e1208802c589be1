import { exponential, logNormal, normal, truncate, uniform } from './quantiles.ts'

/**
 * How values lie between two bounds. Figures are in the column's own unit; for dates and timestamps
 * seconds since 1970, and seconds for widths.
 */
export type Distribution =
  | { readonly kind: 'uniform' }
  | { readonly kind: 'normal'; readonly mean: number | null; readonly deviation: number | null }
  | { readonly kind: 'log-normal'; readonly median: number | null; readonly sigma: number | null }
  | { readonly kind: 'exponential'; readonly mean: number | null }
  | { readonly kind: 'pareto'; readonly alpha: number }
  | { readonly kind: 'zipf'; readonly exponent: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'histogram'; readonly bins: readonly Bin[] }
  | { readonly kind: 'quantiles'; readonly values: readonly number[] }

export interface Bin {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Where a distribution is cut off. */
export interface Bounds {
  readonly minimum: number
  readonly maximum: number
  /** What positive distributions count from: 0 for numbers, the minimum for instants. */
  readonly origin: number
  /** The distance between neighbouring values. */
  readonly grain: number
}

/** The quantile function of a distribution within bounds, with the mass between them kept in shape. */
export function invert(distribution: Distribution, bounds: Bounds): (share: number) => number {
  const { minimum, maximum, grain } = bounds
  if (distribution.kind === 'zipf') {
    const count = Math.floor((maximum - minimum) / grain) + 1
    return zipf(distribution.exponent, count, minimum, grain)
  }
  // of whole numbers the last belongs to the range as well
  const beyond = distribution.kind === 'poisson' ? grain / 2 : 0
  const inverse = truncate(invertWhole(distribution, bounds), minimum - beyond, maximum + beyond)
  return (share) => Math.min(Math.max(inverse(share), minimum), maximum)
}

/** The share of a distribution's mass that lies within bounds, 0 to 1. */
export function findMass(distribution: Distribution, bounds: Bounds): number {
  if (distribution.kind === 'zipf') return 1
  const inverse = invertWhole(distribution, bounds)
  const points = 4096
  const inside = Array.from({ length: points }, (_, i) => inverse((i + 0.5) / points)).filter(
    (value) => value >= bounds.minimum && value <= bounds.maximum,
  )
  return inside.length / points
}

function invertWhole(
  distribution: Exclude<Distribution, { kind: 'zipf' }>,
  { minimum, maximum, origin, grain }: Bounds,
): (share: number) => number {
  const width = maximum - minimum
  switch (distribution.kind) {
    case 'uniform':
      return uniform(minimum, maximum)
    case 'normal': {
      const { mean, deviation } = distribution
      return normal(mean ?? minimum + width / 2, deviation ?? width / 6)
    }
    case 'log-normal': {
      // without figures the bounds are the 1 % and 99 % points
      const [low, high] = [Math.max(minimum - origin, grain), Math.max(maximum - origin, 2 * grain)]
      const sigma = distribution.sigma ?? Math.max(Math.log(high / low) / (2 * 2.326), 1e-6)
      const inverse = logNormal(distribution.median ?? Math.sqrt(low * high), sigma)
      return (share) => origin + inverse(share)
    }
    case 'exponential': {
      const inverse = exponential(Math.max((distribution.mean ?? minimum + width / 5) - minimum, 0))
      return (share) => minimum + inverse(share)
    }
    case 'pareto': {
      const scale = Math.max(minimum - origin, grain)
      return (share) => origin + scale * (1 - share) ** (-1 / distribution.alpha)
    }
    case 'poisson':
      return poisson(distribution.mean)
    case 'histogram':
      return histogram(distribution.bins)
    case 'quantiles':
      return interpolate(distribution.values)
  }
}

/** Value number k, counted from 1, comes in proportion to 1/k^exponent; long runs are smoothed. */
function zipf(
  exponent: number,
  count: number,
  minimum: number,
  grain: number,
): (share: number) => number {
  const exact = Math.min(count, 2000)
  const weights = Array.from({ length: exact }, (_, i) => (i + 1) ** -exponent)
  if (count > exact) {
    // the tail as the integral of its density
    const from = exact + 0.5
    const to = count + 0.5
    weights.push(
      exponent === 1
        ? Math.log(to / from)
        : (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent),
    )
  }
  const ends = accumulate(weights)
  return (share) => {
    const place = ends.findIndex((end) => share < end)
    if (place >= 0 && place < exact) return minimum + grain * place
    const before = ends[exact - 1] ?? 0
    const within = Math.min(Math.max((share - before) / Math.max(1 - before, 1e-12), 0), 1)
    return minimum + grain * (exact + (count - 1 - exact) * within)
  }
}

/** The least count whose cumulative probability reaches the share. */
function poisson(mean: number): (share: number) => number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 20)
  let logOne = -mean
  const weights = Array.from({ length: most + 1 }, (_, count) => {
    if (count > 0) logOne += Math.log(mean / count)
    return Math.exp(logOne)
  })
  const ends = accumulate(weights)
  return (share) => {
    const place = ends.findIndex((end) => share < end)
    return place < 0 ? most : place
  }
}

function histogram(bins: readonly Bin[]): (share: number) => number {
  const ends = accumulate(bins.map(({ weight }) => weight))
  return (share) => {
    const found = ends.findIndex((end) => share < end)
    const place = found < 0 ? bins.length - 1 : found
    const [before, end] = [ends[place - 1] ?? 0, ends[place] ?? 1]
    const { from = 0, to = 0 } = bins[place] ?? {}
    return from + (to - from) * ((share - before) / Math.max(end - before, 1e-12))
  }
}

function interpolate(values: readonly number[]): (share: number) => number {
  return (share) => {
    const at = share * (values.length - 1)
    const place = Math.min(Math.floor(at), values.length - 2)
    const [low = 0, high = low] = values.slice(place, place + 2)
    return low + (high - low) * (at - place)
  }
}

/** Running sums of weights as shares of the whole. */
function accumulate(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    return sum / total
  })
}
