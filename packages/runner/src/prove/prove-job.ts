import type { CheckQuery, LoadPlan } from '@worldloom/engine'
import type { OutputFormat } from '../output/name-files.ts'
import type { StoredName } from '../sql/name-stored.ts'

/** What the proving process is told, as JSON on its standard input. */
export interface ProveJob {
  /** The only folder it may read. */
  readonly folder: string
  readonly format: OutputFormat
  readonly limits: ProveLimits
  /** Where DuckDB puts what does not fit into memory; a new folder of the system's by default. */
  readonly temporaryFolder?: string | undefined
  readonly tables: readonly ProvedTable[]
  /** Statements to run once all is loaded. */
  readonly setup: readonly string[]
  readonly checks: readonly CheckQuery[]
}

export interface ProvedTable extends LoadPlan {
  readonly file: string
  /** What a DuckDB file calls it. */
  readonly stored: StoredName
}

export interface ProveLimits {
  /** As DuckDB writes it: `2GB`. */
  readonly memory: string
  readonly threads: number
  /** For one check; loading a file has ten times as long. */
  readonly seconds: number
}

/** What it answers, as JSON on its standard output. */
export interface ProveAnswer {
  readonly tables: readonly LoadedTable[]
  readonly outcomes: readonly CheckOutcome[]
}

export interface LoadedTable {
  readonly table: string
  readonly rows: number
  /** Why nothing could be loaded, or null. */
  readonly problem: string | null
  /** Columns of the file that the schema does not have, and the other way round. */
  readonly extraColumns: readonly string[]
  readonly missingColumns: readonly string[]
}

export interface CheckOutcome {
  readonly promise: string
  readonly violations: number
  readonly examples: readonly Violation[]
  readonly seconds: number
}

/** A row that breaks a promise; row 0 is the file as a whole. */
export interface Violation {
  readonly row: number
  readonly key: string
  readonly why: string
}
