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
