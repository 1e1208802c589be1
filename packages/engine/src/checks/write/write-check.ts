import type { CheckQuery } from '../check-query.ts'
import type { Claim } from '../promise.ts'
import type { CheckContext } from './check-context.ts'
import type { BrokenRows } from './select-rows.ts'

/** Writes the query of one kind of claim about a table: a row for each row that breaks it. SQL
 * is written out where rows come from several queries, and beside it what tells quicker that none does. */
export type WriteCheck<Kind extends Claim['kind']> = (
  claim: Extract<Claim, { readonly kind: Kind }>,
  table: string,
  context: CheckContext,
) => BrokenRows | string | (Pick<CheckQuery, 'sql'> & Partial<CheckQuery>)
