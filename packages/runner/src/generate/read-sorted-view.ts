/** A view of the plan over rows on the way, which it puts in order. */
export interface SortedView {
  /** What follows the columns, to the end of the statement. */
  readonly ending: string
  /** The rows on the way as the view reads them, their name there, and their table. */
  readonly read: string
  readonly row: string
  readonly work: string
  /** The column of the number that orders them. */
  readonly column: string
}

/** Reads from a statement's own text how it sorts; null where it is no view that does. */
export function readSortedView(sql: string): SortedView | null {
  const [ending, read, row, work, column] = sql.match(sorted) ?? []
  if (ending === undefined || read === undefined || row === undefined) return null
  return work === undefined || column === undefined ? null : { ending, read, row, work, column }
}

const sorted =
  /FROM (\(SELECT ("(?:[^"]|"")*")\.\* FROM (work\."(?:[^"]|"")*")\))\nORDER BY ("(?:[^"]|"")*");$/
