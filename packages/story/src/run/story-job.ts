import type { Job } from '@worldloom/database/steps'
import type { GoldenQuery } from '../queries/query.ts'
import type { View } from '../views/view.ts'

/** A run of a story about to begin. */
export interface StoryJob {
  /** What it shares with a run of the database job. */
  readonly job: Job
  readonly queries: readonly GoldenQuery[]
  /** What the file of queries calls by names of their own, for those that come after. */
  readonly views: readonly View[]
  readonly limits: { readonly memory: string; readonly seconds: number }
}
