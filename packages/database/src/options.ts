import type { CallOptions } from '@worldloom/agents'
import type { OutputFormat } from '@worldloom/runner'

/** What to make a database from, and how. Paths are relative to the working directory. */
export interface DatabaseOptions extends InputPaths, ModelOptions {
  /** Rows of every table that neither rules nor reference data size. */
  readonly rows?: number | undefined
  /** Rows of single tables, whatever the rules say. */
  readonly tableRows?: Readonly<Record<string, number>> | undefined
  /** Multiplies all row counts but those of reference data. Default 1. */
  readonly scale?: number | undefined
  /** Default 1. */
  readonly seed?: number | undefined
  /** The anchor instant, ISO 8601; `today` reads the clock. Default 2026-01-01T00:00:00Z. */
  readonly now?: string | undefined
  /** Only these rows of one table. */
  readonly range?: TableRange | undefined
  /** Default csv. */
  readonly format?: OutputFormat | undefined
  /** The run's folder, new or empty; default `runs/<name>_<unix seconds>`. */
  readonly out?: string | undefined
  /** Threads of DuckDB; the rows do not depend on them. Default: as many as there are cores. */
  readonly threads?: number | undefined
}

/** Who writes the texts; without a model the plan does. */
export interface ModelOptions extends CallOptions {
  /** Rows a call. Default 20. */
  readonly batchSize?: number | string | undefined
}

/** The files a job reads. */
export interface InputPaths {
  /** A SQL file, or a folder of them. */
  readonly schema: string
  /** A CSV file, or a folder with one for each table. */
  readonly reference?: string | undefined
  /** JSON or YAML files. */
  readonly rules?: string | readonly string[] | undefined
  /** The dialect of the schema; told from its text where it is not given. */
  readonly dialect?: string | undefined
  /** `declared` for no keys and links but those that the schema declares; default `names`: those that names speak of as well. */
  readonly links?: string | undefined
}

/**
 * Rows `from` to `to` of a table, both included, counted from 1. Where each parent has rows of its own
 * (the lines of an order), those of the parents `from` to `to`.
 */
export interface TableRange {
  readonly table: string
  readonly from: number
  readonly to: number
}

/** Goes on with a run that stopped, with the inputs and options kept in its folder. */
export interface ResumeOptions extends ModelOptions {
  /** The run's folder. */
  readonly resume: string
  readonly threads?: number | undefined
  readonly signal?: AbortSignal | undefined
}
