import type { Place } from '@worldloom/diagnostics'

/** A query that the data must answer, as its author wrote it. */
export interface GoldenQuery {
  /** Names it in reports; no two queries of a story share one. */
  readonly id: string
  /** From 1, in the order of the story. */
  readonly sequence: number
  /** As its author wrote it, but with views as common tables before it and with what variables stand for. */
  readonly sql: string
  /** Its author's own text where `sql` is another; else nothing. */
  readonly written?: string
  /** As the parser names it: `bigquery`, `postgresql`, `tsql`. */
  readonly dialect: string
  /** What its author expects of the answer; nothing where the query's shape alone decides. */
  readonly expect: readonly Expectation[]
  /** What the story says about it; null where there is only SQL. */
  readonly telling: Telling | null
  /** Where it begins; null where it comes from no file. */
  readonly place: Place | null
}

/** A condition on an answer: `rows >= 10`, `top.revenue >= 100000`. */
export interface Expectation {
  /** The number of rows, or a column of the first, of the last, or of every row. */
  readonly of: 'rows' | 'top' | 'bottom' | 'every'
  /** Null for the number of rows. */
  readonly column: string | null
  readonly comparison: '>=' | '<=' | '>' | '<' | '=' | '!='
  readonly value: number | string
  /** As it was written. */
  readonly text: string
}

/** What a demo story says about a query. */
export interface Telling {
  readonly question: string
  readonly complexity: string | null
  readonly tables: readonly string[]
  readonly businessValue: string | null
  readonly talkingPoint: string | null
  readonly wowFactor: string | null
}
