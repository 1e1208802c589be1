import type { Quota } from '../input/segment.ts'
import type { Leaf } from './leaf.ts'
import type { Life } from './life.ts'

/** What a fact is drawn from. */
export interface LeafSource {
  readonly leaf: Leaf
  readonly life: Life
  readonly quota: Quota | null
  /** The quota goes with a value drawn before, and stands above the life. */
  readonly isBound: boolean
  /** A number from 0 to 1 by name. */
  readonly draw: (name: string) => number
  /** The person's number over all segments, from 0. */
  readonly number: number
  readonly now: Date
}
