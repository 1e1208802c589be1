/** A moment that comes some time after an earlier one of its row. */
export interface Step {
  readonly name: RegExp
  /** The earlier moment; the first that is there. */
  readonly after: readonly RegExp[]
  /** Seconds at least and at most. */
  readonly gap: readonly [least: number, most: number]
  /** The hours of the day whose date the earlier one is. */
  readonly isHours?: true
  /** Only there where the earlier one is. */
  readonly needs?: true
}

/** What moments follow which in the rows of some tables. */
export interface Course {
  readonly table: RegExp
  readonly steps: readonly Step[]
}
