import type { Type } from '../model/schema.ts'
import type { Expression } from './expression.ts'

/** One statement of a plan, in the order they run. */
export type Statement =
  /** `create table work."name" as …`: rows of a table on the way, or a helper relation. */
  | {
      readonly kind: 'create-work'
      readonly name: string
      readonly title: string
      readonly layers: readonly Layer[]
      /** Adds to the rows that a statement before has made under the name. */
      readonly adds?: true
    }
  /** `create view "name" as …`: a finished table with its declared columns and types. */
  | {
      readonly kind: 'create-output'
      readonly table: string
      readonly work: string
      readonly columns: readonly { readonly name: string; readonly type: Type }[]
      /** The part that a run over a range is asked for, by a column of the work table; null for all. */
      readonly range: (Range & { readonly column: string }) | null
      /** Columns on the way that must be true for a row to be delivered. */
      readonly where: readonly string[]
      /** The column of the work table that the rows are sorted by. */
      readonly order: string
    }

/** From the first up to, and without, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** One `select` of a chain: each layer reads the one before, so that no expression is written twice. */
export interface Layer {
  readonly name: string
  readonly from: Source
  /** Columns taken over from the source: all, or the named ones. */
  readonly keep: 'all' | readonly string[]
  /** Columns of the source that get another value under their name; `keep` is `all` then. */
  readonly replaces?: readonly LayerColumn[]
  readonly columns: readonly LayerColumn[]
  readonly joins: readonly Join[]
  readonly where: Expression | null
  readonly groupBy: readonly Expression[]
}

export interface LayerColumn {
  readonly name: string
  readonly expression: Expression
  readonly comment: string
}

export type Source =
  /** The layer before this one. */
  | { readonly kind: 'layer'; readonly name: string }
  /** A table in `work`, read in the order of a column where one is named. */
  | { readonly kind: 'work'; readonly name: string; readonly order?: string }
  /** Row numbers `#row` from `from` up to `from + rows - 1`. */
  | { readonly kind: 'rows'; readonly from: Expression; readonly rows: Expression }
  /** Each row of a work table `n` times, with `#nth` counting from 0; of all its rows, or those that meet `where`. */
  | {
      readonly kind: 'repeat'
      readonly name: string
      readonly count: string
      readonly where?: Expression
    }
  /** Rows written out. */
  | {
      readonly kind: 'values'
      readonly columns: readonly { readonly name: string; readonly type: Type }[]
      readonly rows: readonly (readonly (string | null)[])[]
    }

/** A left join on equalities: `on` names the joined table's columns; without any its only row is everyone's. */
export interface Join {
  readonly alias: string
  readonly work: string
  readonly on: readonly { readonly column: string; readonly equals: Expression }[]
}

/** A list of values that the plan names once and picks from. */
export interface NamedList {
  readonly name: string
  readonly kind: 'text' | 'integer'
  readonly values: readonly (string | number)[]
}
