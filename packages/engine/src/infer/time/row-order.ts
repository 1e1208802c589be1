import type { Gap } from './gaps.ts'

/** One time column of a row that is not after another of the same row. */
export interface RowOrder extends Gap {
  readonly earlier: string
  readonly later: string
  /** `later` is only there where `earlier` is: nothing is completed that was not started. */
  readonly needs?: boolean
  readonly why: string
}
