import type { Diagnostic } from '@worldloom/diagnostics'
import type { Understanding } from '../infer/understanding.ts'
import type { Schema, Table } from '../model/schema.ts'
import type { Reference } from '../reference/reference.ts'
import type { Rules } from '../rules/rules.ts'
import type { Expression } from '../sql/expression.ts'
import type { NamedList, Range } from '../sql/query.ts'
import type { Texts } from './texts/texts.ts'

/** What a run is asked for beside its inputs. */
export interface Settings {
  readonly seed: number
  /** The anchor instant, ISO 8601 in UTC to the second: `2026-01-01T00:00:00Z`. */
  readonly now: string
  /** Rows of every table, or null for the sizes its role suggests. */
  readonly rows: number | null
  readonly tableRows: Readonly<Record<string, number>>
  /** Multiplies every row count that is not of reference rows. */
  readonly scale: number
  /** A part of one table: its rows, or its parents where it is counted per parent; null for all. */
  readonly range: ({ readonly table: string } & Range) | null
}

/** Everything decided about the data, refined by one pass after another and then printed. */
export interface Plan {
  readonly schema: Schema
  readonly reference: Reference
  readonly rules: Rules
  readonly understanding: Understanding
  readonly settings: Settings
  /** Texts that were written elsewhere, in place of those the plan would write. */
  readonly texts: Texts
  readonly tables: Readonly<Record<string, TablePlan>>
  readonly relations: readonly Relation[]
  readonly lists: readonly NamedList[]
  readonly notes: readonly Diagnostic[]
}

export interface TablePlan {
  readonly table: Table
  /** Reference rows: they come first and are kept exactly. */
  readonly given: number
  readonly rows: RowPlan
  /** By the link's name. */
  readonly links: Readonly<Record<string, LinkPlan>>
  /** By column: the condition under which it is absent, where checks say which columns may be there together. */
  readonly absent: Readonly<Record<string, Expression>>
  /** Columns on the way (their names hold a `#`) and declared ones, each with its expression. */
  readonly columns: readonly ColumnPlan[]
  /** Columns that hold no value twice, and why. */
  readonly distinct: Readonly<Record<string, Distinct>>
  /** Unique columns that links alone decide: of rows with equal ones only the first is delivered. */
  readonly firstOf: readonly (readonly string[])[]
}

export type RowPlan =
  | { readonly kind: 'count'; readonly rows: number; readonly why: string }
  /** Exactly `rows` rows over the parents of `link`, none with more than `cap`. */
  | {
      readonly kind: 'spread'
      readonly link: string
      readonly rows: number
      readonly cap: number | null
      readonly why: string
    }
  /** As many rows for each parent of `link` as `count`, an expression in the parent's row, says. */
  | {
      readonly kind: 'per-parent'
      readonly link: string
      readonly count: Expression
      readonly cap: number | null
      /** Mean rows for each parent, for estimates. */
      readonly mean: number
      readonly why: string
    }

/** How the parent row of a link is chosen: gives the hidden column `<link>#row`. */
export type LinkPlan =
  | { readonly kind: 'source' }
  /** The row that another path of this row reaches; where that breaks off, one of those that agree, if any must. */
  | {
      readonly kind: 'derived'
      readonly path: readonly string[]
      readonly otherwise: Agreeing | null
    }
  /** By popularity among all parents, or those of `eligible`. */
  | { readonly kind: 'picked'; readonly skew: number; readonly eligible: string | null }
  /** By weight: each parent has slots in proportion in the relation `slots`. */
  | { readonly kind: 'weighted'; readonly slots: string; readonly size: number }
  /** The parent whose key columns have the values that a rule gives; found in the relation `keys`. */
  | { readonly kind: 'valued'; readonly keys: string; readonly value: Expression }
  /** Among the parents that agree with what is already fixed. */
  | ({ readonly kind: 'grouped' } & Agreeing)
  /** No parent twice for the same values of `within`. */
  | {
      readonly kind: 'distinct'
      readonly within: readonly string[]
      readonly eligible: string | null
    }
  /** The row before it among those with the same values of `within`: no parent twice, and no circle. */
  | { readonly kind: 'chain'; readonly within: readonly string[] }
  /** No parent twice in the table. */
  | { readonly kind: 'one-to-one' }
  /** An earlier row of the same table (of the same group, and one for which `where` holds), so that the links form a forest. */
  | {
      readonly kind: 'forest'
      readonly group: string | null
      readonly keys: readonly Expression[]
      readonly where: Expression | null
    }
  /** One of two rows of the same parent, the one with the lower or the upper key; no two come together twice. */
  | {
      readonly kind: 'paired'
      readonly end: 'lower' | 'upper'
      readonly ends: readonly [lower: string, upper: string]
    }
  /** Any of the first days of a calendar, or some days after where other links lead. */
  | {
      readonly kind: 'dated'
      readonly days: number
      readonly after: readonly {
        readonly link: string
        readonly minimum: number
        readonly maximum: number
      }[]
    }
  /** A row of the list of statuses that a life cycle decides. */
  | { readonly kind: 'stated' }
  /** The step of a history: a row of the list of statuses. */
  | { readonly kind: 'step' }
  /** Only reference rows have it; the row number stands beside them. */
  | { readonly kind: 'given' }

/** The parents of the relation `group` that have the values of `keys`. */
export interface Agreeing {
  readonly group: string
  readonly keys: readonly Expression[]
}

/** A column must not repeat a value: over the whole table, or within equal values of `within`. */
export interface Distinct {
  /** `flag`: a boolean that is true for at most one row of `within`. */
  readonly kind: 'value' | 'flag'
  readonly within: readonly string[]
  readonly why: string
}

export interface ColumnPlan {
  readonly name: string
  readonly expression: Expression
  /** Joins by equality to relations, whose columns the expression reads as `[alias, column]`. */
  readonly lookups: readonly Lookup[]
  /** The generator's name, such as `person.email`, `rule.range`, `link`. */
  readonly generator: string
  /** One sentence for the trace and the SQL comment. */
  readonly why: string
}

export interface Lookup {
  readonly alias: string
  readonly relation: string
  readonly on: readonly { readonly column: string; readonly equals: Expression }[]
}

/** A helper table computed from the rows of one table: counts, groups, eligible parents. */
export interface Relation {
  readonly name: string
  readonly title: string
  readonly from: RelationSource
  readonly columns: readonly RelationColumn[]
  readonly where: Expression | null
  readonly groupBy: readonly Expression[]
  readonly lookups: readonly Lookup[]
}

export type RelationSource =
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'relation'; readonly name: string }
  | { readonly kind: 'repeat'; readonly name: string; readonly count: string }
  | {
      readonly kind: 'values'
      readonly columns: readonly {
        readonly name: string
        readonly type: Table['columns'][number]['type']
      }[]
      readonly rows: readonly (readonly (string | null)[])[]
    }

export interface RelationColumn {
  readonly name: string
  readonly expression: Expression
}

/**
 * The generator of columns that few rows need: nothing where their one condition holds, else a value. Its draws
 * and parts are made for the same few rows.
 */
export const rareGenerator = 'attempt'

/** Names of the columns that exist only on the way. */
export const rowColumn = '#row'
export const mixColumn = '#mix'
/** The parent's row number as the row source brings it. */
export const parentColumn = '#parent'
/** Whether a row is the first with its values of the table's n-th `firstOf`. */
export const firstColumn = (n: number): string => `#first ${n + 1}`
/** Where a row stands in the order that a rule sorts its table by, from 0. */
export const orderColumn = '#order'
export const linkRow = (link: string): string => `${link}#row`
