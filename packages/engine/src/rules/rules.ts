import type { Place } from '@worldloom/diagnostics'
import type { CountDistribution } from '../random/count-shares.ts'
import type { Distribution } from '../random/distributions.ts'
import type { TimeProfile } from '../random/time-profile.ts'
import type { Expression } from '../sql/expression.ts'
import type { GrammarRule } from './grammar/grammar-rule.ts'
import type { LifecycleRule } from './lifecycles/lifecycle-rule.ts'
import type { ReportRule } from './report-rule.ts'
import type { StockRule } from './stocks/stock-rule.ts'

/** Generation rules after reading: names resolved against the schema, expressions parsed. */
export interface Rules {
  readonly locale: string
  readonly tables: Readonly<Record<string, TableRules>>
  /** What the report shows of the rows beside the proof. */
  readonly report?: readonly ReportRule[]
}

export interface TableRules {
  readonly rows: RowRule | null
  readonly columns: Readonly<Record<string, ColumnRule>>
  /** Conditions that hold in every row, promised and proved like a CHECK. */
  readonly checks: readonly RuleCheck[]
  /** Named parts of the rows that differ in how many children they have and of what size. */
  readonly segments?: SegmentRule
  /** Rows placed by hand. */
  readonly heroes?: readonly HeroRule[]
  /** What is found together with what within one parent. */
  readonly together?: TogetherRule
  /** The time in whose order the keys count. */
  readonly sorted?: SortRule
}

export interface SortRule {
  /** The links to the time and its column. */
  readonly path: readonly string[]
  /** The primary key's column. */
  readonly key: string
  readonly place: Place
}

export interface RuleCheck {
  readonly name: string
  readonly text: string
  readonly expression: Expression
  readonly place: Place
}

export type RowRule =
  | { readonly kind: 'count'; readonly rows: number; readonly place: Place }
  /** `ratio` rows for each row of another table. */
  | { readonly kind: 'ratio'; readonly of: string; readonly ratio: number; readonly place: Place }
  /** Each row of `parent`, reached by `link`, has between `minimum` and `maximum` children. */
  | {
      readonly kind: 'per-parent'
      readonly parent: string
      readonly link: string
      readonly minimum: number
      readonly maximum: number
      readonly mean: number | null
      /** How the counts are spread between the bounds; absent for the usual, which falls geometrically. */
      readonly distribution?: CountDistribution
      /** The standard deviation of the counts, where the rule gives a mean or a distribution. */
      readonly deviation?: number
      /** Only parents for which this holds have children; others have none. */
      readonly where: Expression | null
      readonly place: Place
    }

export interface ColumnRule {
  /** The first whose condition holds gives the value; the last may have no condition. */
  readonly cases: readonly RuleCase[]
  /** Share of NULL, 0 to 1, or null where the rule says nothing. */
  readonly nulls: number | null
  readonly link: LinkRule | null
  /** How often things happen at which time. */
  readonly times?: TimesRule
  readonly correlation?: CorrelationRule
  readonly place: Place
}

/** The ranks of two columns of a row go together. */
export interface CorrelationRule {
  readonly with: string
  /** Spearman's coefficient, −1 to 1. */
  readonly of: number
  readonly place: Place
}

export interface TimesRule {
  readonly profile: TimeProfile
  /** The keys that the rule has; the rest of the profile is usual. */
  readonly said: readonly (keyof TimeProfile)[]
  readonly place: Place
}

export interface RuleCase {
  readonly condition: Expression | null
  readonly conditionText: string
  readonly value: ValueRule
  readonly place: Place
}

export type Scalar = string | number | boolean | null

export type ValueRule =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'choice'; readonly options: readonly WeightedOption[] }
  /** Bounds are inclusive; dates and timestamps as ISO text. */
  | {
      readonly kind: 'range'
      readonly minimum: number | string
      readonly maximum: number | string
      readonly distribution: Distribution
      /** Values are multiples of this, counted from the minimum; null for the column's own grain. */
      readonly step: number | null
      /** Endings of a price in its smallest unit, such as `99` or `95`; empty for any. */
      readonly endings: readonly WeightedOption[]
    }
  /** A regular expression that each value matches as a whole. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] }
  | ({ readonly kind: 'grammar' } & GrammarRule)
  /** Words of one's own, from the file `source` or written out. */
  | {
      readonly kind: 'words'
      readonly options: readonly WeightedOption[]
      readonly source: string | null
    }
  | { readonly kind: 'dictionary'; readonly meaning: string; readonly locale: string | null }
  | {
      readonly kind: 'sequence'
      readonly start: number
      readonly step: number
      readonly prefix: string
      readonly width: number
    }
  /** A generator by its name, such as `person.given-name`. */
  | { readonly kind: 'generator'; readonly name: string }
  /** Between `minimum` and `maximum` seconds after another time of this row or of a parent. */
  | {
      readonly kind: 'after'
      readonly path: readonly string[]
      readonly minimumSeconds: number
      readonly maximumSeconds: number
    }
  /** One after another: the rows of a parent lie so many seconds apart, the first after `path`. */
  | {
      readonly kind: 'gap'
      readonly link: string
      readonly path: readonly string[]
      readonly minimumSeconds: number
      readonly maximumSeconds: number
      readonly distribution: Distribution
    }
  | { readonly kind: 'derived'; readonly text: string; readonly expression: Expression }
  /** The state that the row's life has come to. */
  | { readonly kind: 'lifecycle'; readonly lifecycle: LifecycleRule }
  /** When the life that `status` tells of came to a state; NULL if it never did. */
  | { readonly kind: 'state-time'; readonly status: string; readonly state: string }
  /** Of a step in the life of the row of `of` that `link` leads to: its state, its time, the state before. */
  | {
      readonly kind: 'step'
      readonly of: string
      readonly status: string
      readonly link: string
      readonly part: 'state' | 'time' | 'before'
    }
  /** What came in less what went out. */
  | { readonly kind: 'stock'; readonly stock: StockRule }
  /** Of a movement in the stock that `column` of `of` holds: its size, its time, its kind, the stock after it. */
  | {
      readonly kind: 'flow'
      readonly of: string
      readonly column: string
      readonly link: string
      readonly part: 'quantity' | 'time' | 'kind' | 'balance'
    }

export interface WeightedOption {
  readonly value: Scalar
  readonly weight: number
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }

export interface LinkRule {
  /** How unevenly parents are chosen: 0 is even, 1 is Zipf's law; null for the default. */
  readonly skew: number | null
  /** Only parents for which this holds, evaluated in the parent's row. */
  readonly where: Expression | null
  readonly whereText: string
  /** Weight of a parent, evaluated in the parent's row; null for equal weights. */
  readonly weight: Expression | null
  /** No parent has more than one row here. */
  readonly each?: 1
  /** The parent's column and the column or path of this row that have the same value. */
  readonly same?: readonly SameValue[]
  readonly place?: Place
}

export interface SameValue {
  readonly column: string
  readonly path: readonly string[]
  readonly place: Place
}

export interface SegmentRule {
  /** The column that holds the name; null where it stays hidden. */
  readonly column: string | null
  readonly of: readonly Segment[]
  readonly place: Place
}

export interface Segment {
  readonly name: string
  readonly share: number
  /** How many rows of other tables a row has, relative to those of other segments. */
  readonly children: readonly {
    readonly table: string
    readonly link: string
    readonly number: number
    readonly place: Place
  }[]
  /** What numbers of rows below are multiplied by. */
  readonly values: readonly SegmentFactor[]
  readonly place: Place
}

export interface SegmentFactor {
  readonly table: string
  readonly column: string
  /** The links that lead from that table to the segment's. */
  readonly path: readonly string[]
  readonly factor: number
  readonly place: Place
}

/** A row kept as it is given; columns it does not name are generated. */
export interface HeroRule {
  /** By column, as canonical text; null is NULL. */
  readonly values: Readonly<Record<string, string | null>>
  readonly shares: readonly {
    readonly table: string
    readonly link: string
    readonly share: number
    readonly place: Place
  }[]
  readonly place: Place
}

export interface TogetherRule {
  /** The link to what is found together, and the link to what holds it. */
  readonly of: string
  readonly within: string
  readonly pairs: readonly TogetherPair[]
  readonly place: Place
}

/** Conditions speak of the row that `of` leads to. */
export interface TogetherPair {
  readonly condition: Expression
  readonly conditionText: string
  readonly then: Expression
  readonly thenText: string
  readonly lift: number
  readonly place: Place
}
