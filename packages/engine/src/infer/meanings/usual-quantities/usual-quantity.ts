import type { ColumnPattern } from '../meaning.ts'

/** How large a quantity usually is, in the unit that its name says or that is usual. */
export type UsualSize =
  /** One of a few numbers, each with its share. */
  | { readonly kind: 'few'; readonly shares: Readonly<Record<number, number>> }
  /** Bell-shaped around a mean, within bounds. */
  | {
      readonly kind: 'bell'
      readonly mean: number
      readonly deviation: number
      readonly bounds: Bounds
      readonly decimals: number
      /** A share of one, in per cent where the column speaks of that or has no room for a share. */
      readonly isShare?: true
    }
  /** Log-normal around a median, within bounds. */
  | {
      readonly kind: 'skewed'
      readonly median: number
      readonly sigma: number
      readonly bounds: Bounds
      readonly decimals: number
      /** All values are multiples of it. */
      readonly step?: number
      /** A share of one, as above. */
      readonly isShare?: true
    }

type Bounds = readonly [least: number, most: number]

/** A quantity that is known by its name. */
export interface UsualQuantity extends ColumnPattern {
  readonly size: UsualSize
  /** How large it is beside what another column of the row says: a suite is larger than a single. */
  readonly goesWith?: {
    readonly column: ColumnPattern
    /** By a text that matches, in small letters; the first that does is taken. */
    readonly sizes: readonly (readonly [other: RegExp, size: UsualSize])[]
  }
}

/** One of a few numbers, each with its share. */
export function few(shares: Readonly<Record<number, number>>): UsualSize {
  return { kind: 'few', shares }
}

/** Bell-shaped around a mean. */
export function bell(mean: number, deviation: number, bounds: Bounds, decimals: number): UsualSize {
  return { kind: 'bell', mean, deviation, bounds, decimals }
}

/** A share of one that is bell-shaped around a mean. */
export function share(mean: number, deviation: number): UsualSize {
  return { kind: 'bell', mean, deviation, bounds: [0, 1], decimals: 4, isShare: true }
}

/** A share of one that is mostly small: a probability of what is rare. */
export function rareShare(median: number, sigma: number): UsualSize {
  return { kind: 'skewed', median, sigma, bounds: [0.0001, 0.99], decimals: 4, isShare: true }
}

/** Log-normal around a median. */
export function skewed(
  median: number,
  sigma: number,
  bounds: Bounds,
  decimals: number,
  step?: number,
): UsualSize {
  return {
    kind: 'skewed',
    median,
    sigma,
    bounds,
    decimals,
    ...(step === undefined ? {} : { step }),
  }
}
