/** How rows lie in time so that the queries find them. */
export interface TemporalStrategy {
  /** The day that queries take for today. */
  readonly base_date: string
  readonly min_date: string
  readonly max_date: string
  /** The quarters that must have rows, as `2024-Q3`. */
  readonly coverage: readonly string[]
  /** Shares of the rows by quarter, which together are 1. */
  readonly distributions: Readonly<Record<string, number>>
  /** Factors by month. */
  readonly seasonal_patterns: Readonly<Record<string, number>>
}

/** The shares of the last four quarters, the present one last, where nothing else is said. */
export const usualShares: readonly number[] = [0.2, 0.25, 0.35, 0.2]

/** Months that are busier or calmer than others, by their number from 1. */
export const seasons: readonly {
  readonly name: string
  readonly month: number
  readonly factor: number
}[] = [
  { name: 'july_spike', month: 7, factor: 1.4 },
  { name: 'december_spike', month: 12, factor: 1.8 },
  { name: 'january_drop', month: 1, factor: 0.7 },
]
