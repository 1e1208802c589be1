import type { Facts } from '../facts/draw-facts.ts'
import type { SegmentPlan } from '../facts/plan-segment.ts'

/** Someone to be made. */
export interface Person {
  readonly segment: SegmentPlan
  /** Within the segment, from 0. */
  readonly index: number
  /** Over all segments, from 0. */
  readonly number: number
  readonly facts: Facts
}
