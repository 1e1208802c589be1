import type { Expectation } from '../queries/query.ts'
import type { QueryNode } from '../tree/node.ts'
import type { Demand } from './find-clash.ts'

/** What somebody asks for, in the user's words. */
export interface Claim {
  readonly says: string
  readonly of: Demand['of']
}

/** Two claims that no data meet together. */
export interface Conflict {
  readonly first: Claim
  readonly second: Claim
  /** What the two come to together. */
  readonly why: string
}

/** A query as the database reads it, with what its author expects. */
export interface AskedQuery {
  readonly id: string
  readonly expect: readonly Expectation[]
  readonly query: QueryNode
}
