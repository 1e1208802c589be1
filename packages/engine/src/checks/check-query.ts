import type { Join } from './write/join.ts'

/** One query of the proof: returns a row for every row of the table that breaks the promise. */
export interface CheckQuery {
  readonly promise: string
  /**
   * DuckDB SQL with the columns `row` (number of the data row in its file, from 1; 0 for the file as a
   * whole), `key` (the row's primary key) and `why`.
   */
  readonly sql: string
  /** What may tell more cheaply that no row breaks the promise, the cheapest first. */
  readonly tells: readonly Tell[]
}

/** Tells of one kind over the same rows are asked together, so that each row is looked at once for all of them. */
export type Tell = BrokenTell | FiguresTell | StepsTell | QueryTell

/** A condition that is true for a row that breaks the promise. */
export interface BrokenTell {
  readonly kind: 'broken'
  readonly from: string
  /** They take no row away, so that each check may bring its own. */
  readonly joins: readonly Join[]
  readonly where: string
  readonly cases: RowCase | null
}

/** Rows for which none of a rule's earlier conditions holds, and its own does, if it has one. */
export interface RowCase {
  readonly earlier: readonly string[]
  readonly condition: string | null
}

/** Figures of all rows. */
export interface FiguresTell extends Figures {
  readonly kind: 'figures'
  readonly from: string
  readonly joins: readonly Join[]
  /** Queries of one row, by the names that `breaks` has for them. */
  readonly beside: readonly { readonly name: string; readonly sql: string }[]
}

/** Figures of all rows, each beside the one before it in the file, if it is in that order that they are read. */
export interface StepsTell extends Figures {
  readonly kind: 'steps'
  readonly from: string
  readonly joins: readonly Join[]
  /** What is looked at of each row: it goes by its own text, and that of the row before by `before` and the text. */
  readonly values: readonly string[]
}

interface Figures {
  /** Aggregates, each of which goes by its own text. */
  readonly figures: readonly string[]
  /** SQL over the figures that is false where no row breaks the promise; anything else tells nothing. */
  readonly breaks: string
}

/** A query of one number: where it gives 0, no row breaks the promise; any other number tells nothing. */
export interface QueryTell {
  readonly kind: 'query'
  readonly sql: string
}
