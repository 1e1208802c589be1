import type { AskedQuery, Conflict } from './conflict.ts'
import { findDenied } from './find-denied.ts'
import type { Ground } from './region.ts'

/** A search for one kind of conflict among all queries. */
export type Finder = (
  ground: Ground,
  queries: readonly AskedQuery[],
) => Promise<readonly Conflict[]>

/** What is searched beside conditions on one cell. */
export const finders: readonly Finder[] = [
  findDenied, // no row may be there, and one must
]
