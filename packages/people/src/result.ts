import type { Diagnostic } from '@worldloom/diagnostics'
import type { Report } from '@worldloom/report'
import type { Finding } from './population/finding.ts'

/** How a run ended. */
export type PeopleResult = FinishedPeople | RefusedPeople | StoppedPeople

/** People are made; `broken` when there are fewer than wanted, or the population misses a threshold. */
export interface FinishedPeople {
  readonly status: 'done' | 'broken'
  readonly folder: string
  readonly report: Report
  readonly population: readonly Finding[]
}

/** The inputs or options have faults: nobody was made. */
export interface RefusedPeople {
  readonly status: 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/** Stopped by a signal, by the budget or by the model; `resume` goes on with the folder. */
export interface StoppedPeople {
  readonly status: 'stopped'
  readonly folder: string
  readonly diagnostic: Diagnostic
}
