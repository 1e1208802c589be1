import type { Diagnostic } from '@worldloom/diagnostics'

/** That a rule gives a column its value, which is known only once the rows stand. */
export interface Demand {
  readonly table: string
  readonly column: string
  /** Lost where any row has none, where none of many has one, or where the row with this number has none, from 0. */
  readonly lost: 'any' | 'all' | number
  readonly fault: Diagnostic
}
