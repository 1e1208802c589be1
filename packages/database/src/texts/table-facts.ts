import type { Table, WritableColumn } from '@worldloom/engine'

export type FactValue = string | number | boolean | null

/** What is known of a row before its texts are written. */
export interface RowFacts {
  /** The row's number, from 0. */
  readonly row: number
  readonly values: Readonly<Record<string, FactValue>>
  /** The rows it points to, by the names of the links. */
  readonly links: Readonly<Record<string, LinkedFacts>>
}

export interface LinkedFacts extends RowFacts {
  readonly table: string
}

/** A column whose values tell the rows of a table apart, for vocabularies of their own. */
export interface Condition {
  /** The column, of the row or along links. */
  readonly path: readonly string[]
  /** Its values, the most frequent first, with the rows that have them. */
  readonly values: readonly { readonly value: string; readonly rows: number }[]
}

/** A table with columns to write, and what is known of its rows. */
export interface TableFacts {
  readonly table: Table
  readonly columns: readonly WritableColumn[]
  /** Rows to write for; reference rows are kept as they are. */
  readonly rows: number
  /** All rows where each gets texts of its own, else a few as examples. */
  readonly facts: readonly RowFacts[]
  /** `vocabulary` where there are too many rows to write for each. */
  readonly kind: 'rows' | 'vocabulary'
  readonly condition: Condition | null
  /** By each value of the condition, and under '' for all, a few rows. */
  readonly examples: Readonly<Record<string, readonly RowFacts[]>>
}
