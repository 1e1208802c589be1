import type { MeaningCheck } from '../answer.ts'
import { hasDirection } from './has-direction.ts'
import { hasEnoughGroups } from './has-enough-groups.ts'
import { hasRealShares } from './has-real-shares.ts'
import { hasWorth } from './has-worth.ts'
import { standsOut } from './stands-out.ts'

/** What makes an answer meaningful by the shape of its query, in the order it is told. */
export const meaningChecks: readonly MeaningCheck[] = [
  hasEnoughGroups, // one group compares with nothing
  standsOut, // a ranking has a winner
  hasDirection, // a course over time goes somewhere
  hasRealShares, // 0 % and 100 % say nothing
  hasWorth, // revenue and sales are large enough to speak of
]
