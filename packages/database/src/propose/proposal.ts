/** What a model proposes for a table. */
export interface TableProposal {
  readonly table: string
  readonly rows: number | null
  readonly why: string
  readonly columns: readonly ColumnProposal[]
}

/** What it proposes for a column, in the form of a rules file. */
export interface ColumnProposal {
  readonly column: string
  readonly why: string
  readonly rule: Readonly<Record<string, unknown>>
}
