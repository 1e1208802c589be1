/** How often things happen at which time: weights, of which only the proportions count. */
export interface TimeProfile {
  /** By how much more there is each year: 0.4 is 40 % more. */
  readonly growth: number
  /** January to December. */
  readonly months: readonly number[]
  /** Monday to Sunday. */
  readonly weekdays: readonly number[]
  /** 0 to 23 o'clock; minutes and seconds are flat. */
  readonly hours: readonly number[]
  readonly holidays: readonly Holiday[]
  /** How unlike days of the same kind are: σ of the logarithm of a day's weight. */
  readonly bursts: number
}

/** A day that weighs so many times what it would; of every year where none is named. */
export interface Holiday {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weight: number
}

/**
 * Hours and weekdays are those of Olist's orders, Brazil 2016-18, general goods. Daily counts there vary
 * twice as much as chance alone makes them, which a σ of 0.25 gives once weekdays are taken off
 * (docs/realism.md). The growth is a guess: recent days come a little oftener.
 */
export const usualProfile: TimeProfile = {
  growth: 0.15,
  months: Array.from({ length: 12 }, () => 1),
  weekdays: [1.155, 1.1, 1.045, 1.07, 0.995, 0.785, 0.855],
  hours: [
    23, 12, 5, 2, 2, 2, 4, 14, 29, 49, 66, 66, 69, 61, 63, 60, 67, 60, 61, 60, 67, 60, 58, 42,
  ],
  holidays: [],
  bursts: 0.25,
}
