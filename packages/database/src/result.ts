import type { Diagnostic } from '@worldloom/diagnostics'
import type { Report } from '@worldloom/report'

/** How a run ended. */
export type DatabaseResult = FinishedRun | RefusedRun | StoppedRun

/** The database is made; `broken` when its files do not keep every promise. */
export interface FinishedRun {
  readonly status: 'done' | 'broken'
  readonly folder: string
  readonly report: Report
}

/** The inputs or options have faults: nothing was made. */
export interface RefusedRun {
  readonly status: 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/** Stopped by a signal or by the machine; `resume` goes on with the folder. */
export interface StoppedRun {
  readonly status: 'stopped'
  readonly folder: string
  readonly diagnostic: Diagnostic
}
