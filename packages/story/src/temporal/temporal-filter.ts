/** A condition of a query on a date, as a stretch of days. */
export interface TemporalFilter {
  readonly query: string
  /** The id of the table, or null where it could not be told. */
  readonly table: string | null
  readonly field: string
  /** The first and the last day, ISO 8601, both included; null where there is no such end. */
  readonly from: string | null
  readonly until: string | null
  /** Whether it moves with the current date. */
  readonly isRelative: boolean
  /** In words: `october 2025`, `year 2025`, `last 90 days`. */
  readonly filter: string
  /** `tokens` where the parser could not read the query. */
  readonly source: 'tree' | 'tokens'
}

/** A condition whose ends are still SQL. */
export interface DraftFilter {
  readonly query: string
  readonly table: string | null
  readonly field: string
  /** What of the column is compared: itself, its year, its beginning of a month, its text. */
  readonly of: FilteredPart
  readonly comparison: Comparison
  /** Constant expressions in DuckDB's dialect: one, or two for a stretch. */
  readonly ends: readonly string[]
  readonly isRelative: boolean
  /** How far back a relative filter reaches, as `90 day`. */
  readonly span: string | null
  readonly source: 'tree' | 'tokens'
}

export type Comparison = 'gte' | 'gt' | 'lte' | 'lt' | 'eq' | 'between' | 'in'

export type FilteredPart =
  | { readonly kind: 'value' }
  | { readonly kind: 'year' }
  | { readonly kind: 'trunc'; readonly unit: string }
  | { readonly kind: 'text' }
  /** A day or a month in digits alone: 20131231, 201312. */
  | { readonly kind: 'digits' }
