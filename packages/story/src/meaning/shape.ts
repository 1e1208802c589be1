/** What a query's text promises of its answer. */
export interface Shape {
  /** By output column, in their order; empty where the query selects `*`. */
  readonly outputs: readonly ShapedOutput[]
  /** The first key of the outermost ORDER BY. */
  readonly order: { readonly output: string | null; readonly descending: boolean } | null
  /** The outermost LIMIT where it is a number. */
  readonly limit: number | null
  /** Whether rows are left out before the first that is shown. */
  readonly isPaged: boolean
  /** Whether rows stand for groups, in the outermost SELECT or in what it reads. */
  readonly isGrouped: boolean
  /** Why the text lets there be one row only: it is the sum of all, the one that is first, or of one group; or null. */
  readonly single: 'sum' | 'first' | 'one' | null
  /** Whether a key of the only table makes every group one row: there is nothing to count in them. */
  readonly isKeyed: boolean
  /** The first and the last day that the text names, ISO; null where it names none. */
  readonly span: Span | null
  /** The outputs, in small letters, that a query of the story keeps below a number. */
  readonly capped: readonly string[]
  /** The same query with one row more than its limit, in its own dialect; null where it has none. */
  readonly oneMore: string | null
}

export interface Span {
  readonly first: string
  readonly last: string
}

export interface ShapedOutput {
  readonly name: string
  /** An aggregate of rows, or made of one. */
  readonly isAggregate: boolean
  /** A number of rows or of values, whatever it is called. */
  readonly isCount: boolean
  /** How long ago the last or the first of something was. */
  readonly isAge: boolean
  /** The columns that it is made of, in small letters, through what inner blocks call them. */
  readonly sources: readonly string[]
}

/** The shape of a query that could not be read: nothing is known of it. */
export const unknownShape: Shape = {
  outputs: [],
  order: null,
  limit: null,
  isPaged: false,
  isGrouped: false,
  single: null,
  isKeyed: false,
  span: null,
  capped: [],
  oneMore: null,
}
