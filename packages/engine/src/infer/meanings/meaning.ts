/** One name of the catalogue of meanings. */
export interface MeaningEntry {
  /** `domain.what`, in whole English words: `person.given-name`. */
  readonly name: string
  /** The types a column of this meaning can have. */
  readonly fits: readonly TypeClass[]
  readonly description: string
}

/** What of a column's type matters to its meaning. */
export type TypeClass =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'interval'
  | 'uuid'
  | 'json'
  | 'bytes'
  | 'network'
  | 'choice'
  | 'other'

/** Gives a meaning to columns that match all of its patterns; the first of a list that matches wins. */
export interface MeaningRule extends ColumnPattern {
  readonly meaning: string
}

/** Columns by their words and those around them. */
export interface ColumnPattern {
  /** Tested on the column's words: `customer first name`. */
  readonly name?: RegExp
  /**
   * The last word or words, as in `name`; `subject` is then tested on the words before it or, where
   * there are none, on the table's: `product name` and `name` in `Product` are one.
   */
  readonly head?: RegExp
  readonly subject?: RegExp
  /** Tested on the table's words, in the singular: `order item`. */
  readonly table?: RegExp
  /** Tested on the words of each table of the schema; one must match. */
  readonly schema?: RegExp
  /** Tested on the words of each table of the schema; none may match. */
  readonly without?: RegExp
  /** Tested on the words of each other column of the table; one must match. */
  readonly neighbor?: RegExp
  /** Tested on the column's comment, in small letters. */
  readonly comment?: RegExp
  /** Fewer types than the meaning fits. */
  readonly types?: readonly TypeClass[]
  /** Longest text the column may hold for the rule to apply. */
  readonly maxLength?: number
  /** Shortest text the column must be able to hold. */
  readonly minLength?: number
}
