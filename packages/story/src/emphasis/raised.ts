/** What was done so that a row of an answer has more, and the statement that did. */
export interface Raised {
  /** Rows that were put in. */
  readonly added: number
  /** The numbers of rows in which columns were changed. */
  readonly moved: readonly number[]
  /** Those columns. */
  readonly columns: readonly string[]
  readonly sql: string
}
