import { printPlace } from './print-place.ts'

/** Where in an input something stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A fault or a remark about an input: what is wrong, what would be right, and where. */
export interface Diagnostic {
  /** A heading of `docs/diagnostics.md`, such as `UNKNOWN_COLUMN`. */
  readonly code: string
  /** `error` stops the job before any row is made; a `note` is reported and passed over. */
  readonly severity: 'error' | 'warning' | 'note'
  /** One sentence that quotes the name. */
  readonly message: string
  /** What would be right, or an empty string. */
  readonly hint: string
  readonly place: Place | null
}

/** Prints a diagnostic as `place  CODE`, the sentence and the hint, each on its line. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { place, code, message, hint } = diagnostic
  const where = place ? `${printPlace(place)}  ` : ''
  return [`${where}${code}`, `  ${message}`, ...(hint ? [`  ${hint}`] : [])].join('\n')
}
