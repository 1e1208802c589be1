/** A fault or a remark about an input: what is wrong, what would be right, and where. */
export interface Diagnostic {
  /** A heading of `docs/diagnostics.md`, such as `UNKNOWN_PROVIDER`. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** One sentence that quotes the name. */
  readonly message: string
  /** What would be right, or an empty string. */
  readonly hint: string
  /** Lines and columns count from 1. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null
}
