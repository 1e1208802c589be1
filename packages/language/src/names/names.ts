import type { WeightedList } from '../weighted-list.ts'

/** The names people of a locale bear and how often. */
export interface Names {
  readonly locale: string
  readonly female: WeightedList
  readonly male: WeightedList
  readonly family: WeightedList
  /** Given names by year of birth, in order, where they are counted; otherwise empty. */
  readonly cohorts: readonly Cohort[]
}

/** Given names of those born in the years `from` to `to`. */
export interface Cohort {
  readonly from: number
  readonly to: number
  readonly female: WeightedList
  readonly male: WeightedList
}
