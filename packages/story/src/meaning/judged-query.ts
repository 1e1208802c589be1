import type { QueryStatus } from '@worldloom/report'
import type { AnsweredQuery } from '@worldloom/runner'
import type { GoldenQuery } from '../queries/query.ts'
import type { Lift } from './answer.ts'

/** A query, its answer on the finished files, and what that is worth. */
export interface JudgedQuery {
  readonly query: GoldenQuery
  readonly status: QueryStatus
  /** Good, and what its author or its shape asks for holds. */
  readonly isValid: boolean
  readonly answer: AnsweredQuery | null
  /** Why it is meaningful, or what is wrong. */
  readonly why: string
  readonly issues: readonly string[]
  /** What would mend the first issue that can be mended by more of what is there; none where nothing would. */
  readonly lifts: readonly Lift[]
  readonly rounds: number
  readonly seconds: number
}
