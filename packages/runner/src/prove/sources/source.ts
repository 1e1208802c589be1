import type { DuckDBConnection } from '@duckdb/node-api'
import type { ProvedTable } from '../prove-job.ts'

/** The rows of a file as DuckDB reads them, each column as the text that a CSV file would hold. */
export interface Source {
  /** What follows FROM. */
  readonly from: string
  readonly columns: readonly SourceColumn[]
  /** What follows FROM where rows are read in place, and the SQL that numbers them from 0. */
  readonly numbered?: { readonly from: string; readonly number: string }
  /** To run when the rows have been copied. */
  readonly cleanUp?: string
}

export interface SourceColumn {
  readonly name: string
  /** SQL over `from` that gives the text. */
  readonly text: string
  /** SQL over `from` that gives the value itself, and its type, where the format has types. */
  readonly own?: { readonly value: string; readonly type: string }
}

/** Opens the file of a table in one format. */
export type OpenSource = (
  path: string,
  plan: ProvedTable,
  connection: DuckDBConnection,
) => Promise<Source>
