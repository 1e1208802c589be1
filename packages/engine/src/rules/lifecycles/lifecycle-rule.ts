import type { Place } from '@worldloom/diagnostics'
import type { Distribution } from '../../random/distributions.ts'

/** The states a row goes through: how often each move is made, and after what time. */
export interface LifecycleRule {
  readonly start: string
  /** The column that says when the first state begins. */
  readonly at: string
  /** In the order they are named, the start first. */
  readonly states: readonly LifecycleState[]
  /** No life has more states than these. */
  readonly steps: number
  readonly history: LifecycleHistory | null
  /** Columns that hold when a state began last; NULL where it never did. */
  readonly times: readonly StateTime[]
  readonly place: Place
}

export interface LifecycleState {
  readonly name: string
  /** Where their shares sum to less than 1, the rest stays in the state. */
  readonly moves: readonly LifecycleMove[]
  readonly place: Place
}

export interface LifecycleMove {
  readonly to: string
  readonly share: number
  readonly minimumSeconds: number
  readonly maximumSeconds: number
  readonly distribution: Distribution
  readonly place: Place
}

/** A table whose rows are the steps of each life, in order of time. */
export interface LifecycleHistory {
  readonly table: string
  readonly link: string
  readonly status: string
  readonly at: string
  /** The column that holds the state before, or null. */
  readonly from: string | null
  readonly place: Place
}

export interface StateTime {
  readonly state: string
  readonly column: string
  readonly place: Place
}
