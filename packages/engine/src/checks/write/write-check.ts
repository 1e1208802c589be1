import type { Claim } from '../promise.ts'
import type { CheckContext } from './check-context.ts'

/** Writes the query of one kind of claim about a table: a row for each row that breaks it. */
export type WriteCheck<Kind extends Claim['kind']> = (
  claim: Extract<Claim, { readonly kind: Kind }>,
  table: string,
  context: CheckContext,
) => string
