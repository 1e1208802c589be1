import type { SegmentPlan } from '../facts/plan-segment.ts'
import type { Json } from '../json.ts'
import { checkShares } from './check-shares.ts'
import { checkSpread } from './check-spread.ts'
import { checkWords } from './check-words.ts'
import type { Finding } from './finding.ts'
import type { Prose } from './prose.ts'

/** The users of a segment as they were written, with what they were drawn to be. */
export interface Group {
  readonly plan: SegmentPlan
  readonly users: readonly Json[]
  readonly prose: readonly Prose[]
}

/** Checks all people together: that they are as different as they were drawn to be, and read so. */
export function checkPopulation(groups: readonly Group[], seed: number): readonly Finding[] {
  return [
    ...groups.flatMap(checkShares),
    ...groups.flatMap((group) => checkSpread(group, seed)),
    ...checkWords(groups),
  ]
}
