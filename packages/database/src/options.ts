import type { Diagnostic } from '@worldloom/engine'
import type { Report } from '@worldloom/report'
import type { OutputFormat } from '@worldloom/runner'

/** What to make a database from, and how. Paths are relative to the working directory. */
export interface DatabaseOptions {
  /** A SQL file, or a folder of them. */
  readonly schema: string
  /** A CSV file, or a folder with one for each table. */
  readonly reference?: string | undefined
  /** JSON or YAML files; later ones win. */
  readonly rules?: string | readonly string[] | undefined
  /** The dialect of the schema; told from its text where it is not given. */
  readonly dialect?: string | undefined
  /** Rows of every table that neither rules nor reference data size. */
  readonly rows?: number | undefined
  readonly tableRows?: Readonly<Record<string, number>> | undefined
  /** Multiplies all row counts but those of reference data. Default 1. */
  readonly scale?: number | undefined
  /** Default 1. */
  readonly seed?: number | undefined
  /** The anchor instant, ISO 8601; `today` reads the clock. Default 2026-01-01T00:00:00Z. */
  readonly now?: string | undefined
  readonly range?:
    | { readonly table: string; readonly from: number; readonly to: number }
    | undefined
  readonly format?: OutputFormat | undefined
  /** The run's folder; default `runs/<name>_<unix seconds>`. */
  readonly out?: string | undefined
  readonly threads?: number | undefined
  /** Stops the run; it can be resumed. */
  readonly signal?: AbortSignal | undefined
}

/** How a run ended. */
export type DatabaseResult =
  | { readonly status: 'done' | 'broken'; readonly folder: string; readonly report: Report }
  /** The inputs have faults; nothing was made. */
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  /** Stopped from outside; `resume` goes on with the folder. */
  | { readonly status: 'stopped'; readonly folder: string | null; readonly reason: string }

/** What happens while a database is made. */
export type DatabaseEvent =
  | { readonly kind: 'step-start'; readonly step: 1 | 2 | 3 | 4 | 5; readonly title: string }
  | { readonly kind: 'step-end'; readonly step: 1 | 2 | 3 | 4 | 5; readonly summary: string }
  | { readonly kind: 'note'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly what: string }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number; readonly rows: number }
