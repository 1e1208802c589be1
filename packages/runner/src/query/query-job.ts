/** What the asking process is told, as JSON on its standard input. */
export interface QueryJob {
  readonly limits: QueryLimits
  /** Where DuckDB puts what does not fit into memory; a new folder of the system's by default. */
  readonly temporaryFolder?: string | undefined
  /** What is done while files can still be opened, in its order: tables are loaded here, once for all queries. */
  readonly setup: readonly SetupStep[]
  readonly queries: readonly AskedQuery[]
  /** Where queries run in SQLite: what their database holds; nothing by default. */
  readonly sqlite?: SqliteDatabase | undefined
}

/** A database of SQLite, filled from the tables that the setup loads. */
export interface SqliteDatabase {
  readonly tables: readonly SqliteTable[]
  /** The instant that its clock shows, ISO 8601. */
  readonly now: string
  /** Whether its times are written with tenths of seconds, as `2010-07-19 19:39:08.0`: they are compared as texts. */
  readonly tenths: boolean
}

export interface SqliteTable {
  readonly name: string
  /** As it is called where it was loaded; `schema.name` in parts. */
  readonly source: readonly string[]
  /** With their types in the words of its schema, which decide how values compare. */
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** Columns by which rows are looked up. */
  readonly indexes: readonly (readonly string[])[]
}

/** A statement, or a file of statements. */
export type SetupStep = { readonly sql: string } | { readonly script: string }

export interface AskedQuery {
  readonly id: string
  /** One SELECT in the dialect of its engine. */
  readonly sql: string
  /** DuckDB by default. */
  readonly engine?: 'sqlite' | undefined
}

export interface QueryLimits {
  /** As DuckDB writes it: `2GB`. */
  readonly memory: string
  readonly threads: number
  /** For one query. */
  readonly seconds: number
  /** Rows of an answer that are handed back. */
  readonly rows: number
}

/** How a query ended. */
export type QueryOutcome = AnsweredQuery | FailedQuery

export interface AnsweredQuery {
  readonly kind: 'answered'
  readonly id: string
  /** All rows of the answer, not only those handed back. */
  readonly rowCount: number
  /** Whether some value of some row is neither NULL nor zero. */
  readonly hasValue: boolean
  readonly columns: readonly AnswerColumn[]
  readonly rows: readonly (readonly Cell[])[]
  readonly seconds: number
}

export interface AnswerColumn {
  readonly name: string
  /** As DuckDB names it. */
  readonly type: string
  readonly isNumber: boolean
}

/** Numbers as numbers, NULL as null, everything else as its text. */
export type Cell = number | string | boolean | null

export interface FailedQuery {
  readonly kind: 'failed'
  readonly id: string
  /** `refused`: it asks for more than the data; `stopped`: it asks for too much; `error`: it is wrong. */
  readonly reason: 'refused' | 'stopped' | 'error'
  readonly message: string
  readonly seconds: number
}
