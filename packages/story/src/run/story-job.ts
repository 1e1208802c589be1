import type { Job } from '@worldloom/database/steps'
import type { GoldenQuery } from '../queries/query.ts'

/** A run of a story about to begin. */
export interface StoryJob {
  /** What it shares with a run of the database job. */
  readonly job: Job
  readonly queries: readonly GoldenQuery[]
  readonly limits: { readonly memory: string; readonly seconds: number }
}
