/** Rows of a table that were put in or changed. */
export interface MovedRows {
  /** The first of those put in, where there are any; all after it were put in as well. */
  readonly from: bigint | null
  /** Where those are that were changed. */
  readonly places: readonly bigint[]
  /** The columns in which they were, or are not what they are in the row that they were made of: in small letters. */
  readonly columns: ReadonlySet<string>
}
