import type { TemporalFilter } from '../temporal/temporal-filter.ts'

/** What a query needs of the data. */
export interface QueryRequirement {
  readonly id: string
  readonly question: string | null
  /** The ids of its tables. */
  readonly tables: readonly string[]
  /** Names in it that are no table of the schema. */
  readonly unknownTables: readonly string[]
  readonly joins: readonly RequiredJoin[]
  /** Columns of which several rows are meant to have the same value. */
  readonly repeats: readonly RequiredColumn[]
  /** Texts that it compares columns with. */
  readonly values: readonly RequiredValue[]
  /** Columns that it takes off one or adds to it: `price * (1 - discount)`. */
  readonly shares: readonly RequiredColumn[]
  /** Columns that it groups rows by. */
  readonly groups: readonly RequiredColumn[]
  /** Columns that it asks whether they are empty. */
  readonly nullTests: readonly RequiredColumn[]
  readonly temporal: readonly TemporalFilter[]
  /** What is aggregated and by what, as its text has it; null where nothing is. */
  readonly aggregation: string | null
  readonly having: string | null
  /** What else the query uses: `window`, `qualify`, `cte`, `not exists`, `unnest`, … */
  readonly features: readonly string[]
  /** What its answer should look like, in words. */
  readonly pattern: string
  /** What its answer must reach. */
  readonly threshold: Readonly<Record<string, number>>
  /** `tokens` where the parser could not read it. */
  readonly source: 'tree' | 'tokens'
}

/** Two columns that a query sets equal. */
export interface RequiredJoin {
  readonly left: RequiredColumn
  readonly right: RequiredColumn
}

export interface RequiredColumn {
  readonly table: string
  readonly column: string
}

/** A text that a query expects in a column. */
export interface RequiredValue extends RequiredColumn {
  readonly value: string
}
