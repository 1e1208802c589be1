import type { AskedQuery, Conflict } from './conflict.ts'
import { findDenied } from './find-denied.ts'
import { findExceededLimits } from './find-exceeded-limits.ts'
import { findImpossibleGroups } from './find-impossible-groups.ts'
import { findMisreadTexts } from './find-misread-texts.ts'
import { findMissingValues } from './find-missing-values.ts'
import { findNeverAbsent } from './find-never-absent.ts'
import { findNeverTrue } from './find-never-true.ts'
import { findUnequalMeasures } from './find-unequal-measures.ts'
import { findUnheldValues } from './find-unheld-values.ts'
import { findUnmetExpectations } from './find-unmet-expectations.ts'
import type { Ground } from './region.ts'

/** A search for one kind of conflict among all queries. */
export type Finder = (
  ground: Ground,
  queries: readonly AskedQuery[],
) => Promise<readonly Conflict[]>

/** What is searched beside conditions on one cell. */
export const finders: readonly Finder[] = [
  findNeverTrue, // nothing is ever so
  findMissingValues, // what is never empty is to be
  findUnheldValues, // no value is so
  findImpossibleGroups, // no group is so
  findUnmetExpectations, // one answer is to be two things
  findExceededLimits, // more rows than there can be
  findDenied, // no row may be there, and one must
  findNeverAbsent, // a row is to be missing that a key brings along
  findMisreadTexts, // a text is to be a day, and is none
  findUnequalMeasures, // one number is to be two
]
