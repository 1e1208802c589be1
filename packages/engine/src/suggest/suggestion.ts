/** What is said of one column: a rule that makes it as it is, or words where no rule can. */
export interface ColumnSuggestion {
  readonly column: string
  /** The rule in YAML's flow form, or null. */
  readonly rule: string | null
  readonly why: string
}

export interface TableSuggestion {
  readonly table: string
  readonly role: string
  /** How many rows it gets, in words. */
  readonly rows: string
  readonly columns: readonly ColumnSuggestion[]
}
