import type { Diagnostic } from '@worldloom/diagnostics'
import type { Report } from '@worldloom/report'
import type { OutputFormat } from '@worldloom/runner'

/** What to prove. In a run folder, or its `outputs`, the run's own inputs are used where none are given. */
export interface CheckOptions {
  /** The folder with a file a table, or a run folder. */
  readonly folder: string
  readonly schema?: string | undefined
  readonly reference?: string | undefined
  readonly rules?: string | readonly string[] | undefined
  readonly dialect?: string | undefined
  /** The anchor instant that no event of the past may come after. */
  readonly now?: string | undefined
  /** Told from the files where it is not given. */
  readonly format?: OutputFormat | undefined
  readonly signal?: AbortSignal | undefined
}

/** How a check ended; the report is of the same shape as a run's. */
export type CheckResult =
  | { readonly status: 'done' | 'broken'; readonly folder: string; readonly report: Report }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] }
