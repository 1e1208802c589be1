import type { Place } from '@worldloom/diagnostics'
import type { LifecycleRule } from '../rules/lifecycles/lifecycle-rule.ts'
import type { StockRule } from '../rules/stocks/stock-rule.ts'
import type { Expression } from '../sql/expression.ts'

/** Something the data keeps, which the proof looks at once it is written. */
export interface DataPromise {
  /** Unique and stable: `Order/foreign-key/user_id`. */
  readonly id: string
  readonly table: string
  /** The constraint's or rule's own name, or the columns it speaks of. */
  readonly name: string
  /** One sentence a person reads: «Every order belongs to an existing user.» */
  readonly says: string
  readonly source: 'schema' | 'reference' | 'rule' | 'inferred'
  readonly place: Place | null
  readonly claim: Claim
}

/** What is claimed of the rows of the promise's table; one kind, one file in `checks/`. */
export type Claim =
  | { readonly kind: 'row-count'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'type'; readonly column: string }
  | { readonly kind: 'not-null'; readonly column: string }
  | { readonly kind: 'primary-key'; readonly columns: readonly string[] }
  | {
      readonly kind: 'unique'
      readonly columns: readonly string[]
      readonly where: Expression | null
      readonly nullsNotDistinct: boolean
    }
  | {
      readonly kind: 'foreign-key'
      readonly columns: readonly string[]
      readonly parent: string
      readonly parentColumns: readonly string[]
    }
  | { readonly kind: 'check'; readonly expression: Expression }
  | { readonly kind: 'enum'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'length'; readonly column: string; readonly maximum: number }
  | { readonly kind: 'generated'; readonly column: string; readonly expression: Expression }
  /** No row reaches itself by following the link. */
  | { readonly kind: 'forest'; readonly link: string }
  | { readonly kind: 'reference-rows' }
  | {
      readonly kind: 'links-agree'
      readonly link: string
      readonly path: readonly string[]
      readonly anchor: readonly string[]
    }
  | { readonly kind: 'time-order'; readonly earlier: readonly string[]; readonly later: string }
  | { readonly kind: 'not-after-now'; readonly column: string }
  | { readonly kind: 'derived'; readonly column: string; readonly expression: Expression }
  | {
      readonly kind: 'last-status'
      readonly link: string
      readonly status: string
      readonly time: string
      readonly parentStatus: string
    }
  | {
      readonly kind: 'at-most'
      readonly column: string
      readonly link: string
      readonly bound: string
    }
  /** Consecutive from `start` within each parent: display orders, line numbers. */
  | {
      readonly kind: 'gap-free'
      readonly column: string
      readonly links: readonly string[]
      readonly start: number
    }
  | {
      readonly kind: 'per-parent'
      readonly link: string
      readonly parent: string
      readonly minimum: number
      readonly maximum: number
      readonly where: Expression | null
    }
  /** The times of one parent's rows lie so many seconds apart, the first of them after `path`. */
  | {
      readonly kind: 'event-gap'
      readonly column: string
      readonly link: string
      readonly path: readonly string[]
      readonly minimumSeconds: number
      readonly maximumSeconds: number
    }
  /** Of the rows a share lies in these years or months, on these weekdays or dates (days since 1970), or at these hours. */
  | {
      readonly kind: 'time-share'
      readonly column: string
      readonly part: 'year' | 'month' | 'isodow' | 'date' | 'hour'
      readonly values: readonly number[]
      readonly share: number
      readonly points: number
    }
  /** Keys count up in the order of the time at the path's end. */
  | { readonly kind: 'sorted'; readonly key: string; readonly path: readonly string[] }
  | { readonly kind: 'at-most-one'; readonly column: string; readonly links: readonly string[] }
  | { readonly kind: 'null-share'; readonly column: string; readonly share: number }
  /** Where `condition` holds (always, if null), the column keeps the rule's value. */
  | {
      readonly kind: 'value'
      readonly column: string
      /** Conditions of the rule's earlier cases, none of which may hold. */
      readonly unless: readonly Expression[]
      readonly condition: Expression | null
      readonly test: ValueTest
    }
  | { readonly kind: 'link-where'; readonly link: string; readonly where: Expression }
  /** Of the rows (those of `among`) a share meets a condition, give or take so many points or rows. */
  | {
      readonly kind: 'share'
      /** Reference rows that give this column do not count. */
      readonly column: string
      readonly among: Expression | null
      readonly condition: Expression
      /** The condition in words that follow «rows are». */
      readonly what: string
      readonly share: number
      readonly points: number
      readonly rows: number
    }
  /** The mean numbers of rows for one parent, by a column of the parent, are to each other as these. */
  | {
      readonly kind: 'children-ratio'
      readonly link: string
      readonly parent: string
      readonly column: string
      readonly numbers: readonly { readonly value: string; readonly number: number }[]
    }
  /** Of the values that are not NULL, where the rule's case applies, each comes in its share. */
  | {
      readonly kind: 'choice-shares'
      readonly column: string
      readonly unless: readonly Expression[]
      readonly condition: Expression | null
      readonly shares: readonly {
        readonly value: string | number | boolean
        readonly share: number
      }[]
    }
  /** Of the values that are not NULL a share lies at or below a cut, of each case (the first whose condition holds) its own. */
  | {
      readonly kind: 'spread'
      readonly column: string
      readonly cases: readonly {
        readonly condition: Expression | null
        /** As many in each case, but for cases of which nothing is said: those have none. */
        readonly cuts: readonly {
          /** On the column's axis: seconds for what tells a time. */
          readonly value: number
          readonly share: number
        }[]
      }[]
    }
  /** Parents (for which `where` holds) have so many rows on average. */
  | {
      readonly kind: 'mean-children'
      readonly link: string
      readonly parent: string
      readonly mean: number
      /** The standard deviation of the counts, and how far apart the fewest and the most are. */
      readonly deviation: number
      readonly width: number
      readonly where: Expression | null
    }
  /** Spearman's rank correlation of two columns; listed values are ordered as they are listed. */
  | {
      readonly kind: 'correlation'
      readonly column: RankedColumn
      readonly other: RankedColumn
      readonly of: number
    }
  /** Children fall to parents by weight, of those whose paths end at the same values. */
  | {
      readonly kind: 'link-weight'
      readonly link: string
      readonly parent: string
      readonly weight: Expression
      readonly where: Expression | null
      readonly same: readonly { readonly parent: Expression; readonly child: Expression }[]
    }
  /** Children are as unevenly spread over parents as the skew says. */
  | {
      readonly kind: 'link-skew'
      readonly link: string
      readonly parent: string
      readonly skew: number
      readonly where: Expression | null
    }
  /** A row has these values, each a canonical text or NULL. */
  | { readonly kind: 'hero-row'; readonly values: Readonly<Record<string, string | null>> }
  /** Rows of which the parent along `of` meets two conditions share a parent along `within`. */
  | {
      readonly kind: 'lift'
      readonly of: string
      readonly within: string
      readonly condition: Expression
      readonly then: Expression
      readonly lift: number
    }
  /** A row's state and the times of its states are those of one life that the machine can have by now. */
  | {
      readonly kind: 'life-times'
      readonly status: string
      /** To the state's word: the column, or along its link. */
      readonly word: readonly string[]
      readonly at: string
      readonly machine: Machine
      readonly times: readonly { readonly state: string; readonly column: string }[]
    }
  /** The rows of each parent are, in order of time, the steps of its life. */
  | {
      readonly kind: 'life-steps'
      readonly link: string
      readonly parent: string
      readonly status: string
      readonly at: string
      readonly machine: Machine
      readonly times: readonly { readonly state: string; readonly column: string }[]
      /** To the words of the parent's state, and of the row's own and the one before. */
      readonly parentWord: readonly string[]
      readonly word: readonly string[]
      readonly before: readonly string[] | null
      readonly time: string
    }
  /** Of the steps that had time enough, a share of those in each state made each move. */
  | {
      readonly kind: 'life-shares'
      readonly link: string
      readonly status: string
      readonly machine: Machine
      readonly word: readonly string[]
      readonly time: string
    }
  /** What came in less what went out is the stock at the end, and at no instant less than nothing. */
  | { readonly kind: 'stock-balance'; readonly column: string; readonly stock: StockRule }
  /** Each movement is of a kind, of a size that the kind has, and the balance beside it is right. */
  | { readonly kind: 'stock-moves'; readonly stock: StockRule }
  /** Promised, but no query can tell; the reason is part of the proof. */
  | { readonly kind: 'not-checkable'; readonly reason: string }

export interface RankedColumn {
  readonly name: string
  readonly order: readonly (string | number | boolean)[] | null
}
/** The states of a life and the moves between them. */
export type Machine = Pick<LifecycleRule, 'start' | 'states' | 'steps'>

export type ValueTest =
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean | null)[] }
  | {
      readonly kind: 'between'
      readonly minimum: number | string
      readonly maximum: number | string
    }
  | { readonly kind: 'matches'; readonly pattern: string }
  /** `from` and a multiple of `step`: days of a date, seconds of a time. */
  | { readonly kind: 'steps'; readonly from: number | string; readonly step: number }
  /** In its smallest unit the number ends with one of these digits: 12.99 with `99`. */
  | { readonly kind: 'ends-with'; readonly endings: readonly string[] }
  /** `prefix` and a number of `width` digits, out of start, start + step, … */
  | {
      readonly kind: 'sequence'
      readonly start: number
      readonly step: number
      readonly prefix: string
      readonly width: number
    }
  | { readonly kind: 'equals'; readonly expression: Expression; readonly mayBeNull: boolean }
  /** As `equals`: an address in the letters that addresses have, and with a number where values must not repeat. */
  | {
      readonly kind: 'template'
      readonly expression: Expression
      readonly mayBeNull: boolean
      readonly isNumbered: boolean
      readonly isAddress: boolean
    }
  | {
      readonly kind: 'after'
      readonly path: readonly string[]
      readonly minimumSeconds: number
      readonly maximumSeconds: number
    }
