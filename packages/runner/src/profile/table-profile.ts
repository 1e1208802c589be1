/**
 * A table to profile: where its rows are read from and what is known of it. Times with a zone are
 * shown in the connection's, which should be UTC.
 */
export interface ProfiledTable {
  readonly name: string
  /** SQL to read from, with typed columns: a quoted table name or `read_parquet('…')`. */
  readonly relation: string
  readonly rows: number
  /** SQL for a row's number from 0, such as `rowid` or `file_row_number`; null to count rows. */
  readonly rowNumber: string | null
  /** Columns that tell rows apart: their values are different by design and need no plot. */
  readonly keys: readonly string[]
  readonly links: readonly ProfiledLink[]
  /** The column that says when a row came into being, or null. */
  readonly time: string | null
  /** Whether its hours and weekdays are worth a look: events, not dates of birth. */
  readonly week: boolean
}

/** A link of one column, which can be shown by the name of the row it leads to. */
export interface ProfiledLink {
  readonly column: string
  readonly parent: string
  readonly parentColumn: string
}

/** What a table's rows look like, computed from the rows as written. */
export interface TableProfile {
  readonly rowsRead: number
  readonly columns: Readonly<Record<string, ColumnProfile>>
  readonly samples: readonly SampleRow[]
  readonly timeline: Timeline | null
  readonly week: WeekPattern | null
}

export interface SampleRow {
  readonly row: number
  readonly cells: readonly (string | null)[]
}

export interface ColumnProfile {
  readonly nulls: number
  readonly distinct: number
  readonly minimum: string | null
  readonly maximum: string | null
  readonly shape: ColumnShape
}

export type ColumnShape =
  | { readonly kind: 'values'; readonly values: readonly ValueShare[]; readonly others: number }
  | {
      readonly kind: 'histogram'
      readonly of: 'number' | 'date' | 'timestamp' | 'time' | 'length' | 'children'
      readonly edges: readonly number[]
      readonly counts: readonly number[]
      readonly above: number
      readonly median: number
    }
  | { readonly kind: 'none' }

export interface ValueShare {
  readonly value: string
  readonly share: number
}

export interface Timeline {
  readonly column: string
  readonly step: 'day' | 'week' | 'month' | 'year'
  readonly points: readonly { readonly start: string; readonly rows: number }[]
}

export interface WeekPattern {
  readonly column: string
  readonly counts: readonly (readonly number[])[]
}
