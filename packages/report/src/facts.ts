/** What a page shows beside the proof: where the data came from and what it looks like. */
export interface ReportFacts {
  /** The name of the run: `ecommerce`. */
  readonly name: string
  /** One line a stranger understands: «An online shop and two years of its orders». */
  readonly title: string
  readonly made: FactOrigin
  readonly tables: readonly FactTable[]
  readonly links: readonly FactLink[]
  /** What a job or a rules file adds: figures with thresholds and a plot. */
  readonly sections: readonly FactSection[]
  /** Golden queries with their answers; how each fared stands in the report under the same id. */
  readonly queries: readonly FactQuery[]
}

/** A golden query and the first rows of its answer. */
export interface FactQuery {
  readonly id: string
  readonly question: string | null
  readonly complexity: string | null
  /** As its author wrote it. */
  readonly sql: string
  readonly dialect: string
  /** What its author expects, condition by condition. */
  readonly expect: readonly string[]
  /** Business value, talking point and the like: a label and a text. */
  readonly telling: readonly { readonly label: string; readonly text: string }[]
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[]
  /** A cell per column as text; null is NULL. */
  readonly rows: readonly (readonly (string | null)[])[]
  /** Where the answer has a shape that a chart shows. */
  readonly plot: FactPlot | null
}

/** The inputs, by the names they have in the run folder; the seed and instant stand in the report. */
export interface FactOrigin {
  readonly schema: string
  readonly reference: string | null
  readonly rules: string | null
  /** The command that makes the same bytes again, or null. */
  readonly command: string | null
}

export interface FactTable {
  /** As in `ReportTable.name`. */
  readonly name: string
  /** The group it is shown in, or null to find one from its links and its name. */
  readonly subject: string | null
  readonly comment: string | null
  /** `lookup`, `entity`, `event`, `component`, `junction` or `history`. */
  readonly role: string
  readonly rows: number
  readonly columns: readonly FactColumn[]
  readonly profile: TableProfile
}

export interface FactColumn {
  readonly name: string
  /** As the schema writes it: `varchar(20)`. */
  readonly type: string
  readonly marks: readonly ColumnMark[]
  readonly comment: string | null
  /** What it is believed to hold, such as `person.email`, or null. */
  readonly meaning: string | null
  /** The generator that made it, and why that one. */
  readonly generator: string | null
  readonly why: string | null
}

export type ColumnMark = 'primary-key' | 'unique' | 'not-null' | 'generated'

/** A foreign key: `columns` of `from` lead to a row of `to`. */
export interface FactLink {
  readonly from: string
  readonly columns: readonly string[]
  readonly to: string
}

/** What a table's rows look like, computed from the rows as written. */
export interface TableProfile {
  /** Rows looked at; less than all where the table is large and a sample was read. */
  readonly rowsRead: number
  /** By column name. */
  readonly columns: Readonly<Record<string, ColumnProfile>>
  /** The first rows and some from further on, a cell per column as text; null is NULL. */
  readonly samples: readonly SampleRow[]
  readonly timeline: Timeline | null
  readonly week: WeekPattern | null
}

export interface SampleRow {
  /** Number of the row in its table, from 1. */
  readonly row: number
  readonly cells: readonly (string | null)[]
}

export interface ColumnProfile {
  /** Share of NULL, 0 to 1. */
  readonly nulls: number
  /** Different values among the rows read, NULL apart. */
  readonly distinct: number
  readonly minimum: string | null
  readonly maximum: string | null
  readonly shape: ColumnShape
}

/** How the values spread: named values with their shares, a histogram, or nothing worth a plot. */
export type ColumnShape =
  | { readonly kind: 'values'; readonly values: readonly ValueShare[]; readonly others: number }
  | {
      readonly kind: 'histogram'
      /**
       * What is counted: the number itself, seconds since 1970, seconds of a day, letters of a text,
       * or, for a link, rows that lead to the same parent.
       */
      readonly of: 'number' | 'date' | 'timestamp' | 'time' | 'length' | 'children'
      /** One more than there are counts; a bin holds its lower edge, the last one both. */
      readonly edges: readonly number[]
      readonly counts: readonly number[]
      /** Values beyond the last edge: few, and so far out that they would hide the rest. */
      readonly above: number
      readonly median: number
    }
  | { readonly kind: 'none' }

export interface ValueShare {
  readonly value: string
  /** Of the rows that are not NULL, 0 to 1. */
  readonly share: number
}

/** Rows by the time they came into being; every step from the first to the last, empty ones too. */
export interface Timeline {
  readonly column: string
  readonly step: 'day' | 'week' | 'month' | 'year'
  /** The step's first day, `2025-01-01`. */
  readonly points: readonly { readonly start: string; readonly rows: number }[]
}

/** Rows by weekday (Monday first) and hour. */
export interface WeekPattern {
  readonly column: string
  readonly counts: readonly (readonly number[])[]
}

export interface FactSection {
  readonly title: string
  readonly text: string
  readonly figures: readonly FactFigure[]
  readonly plot: FactPlot | null
  /** Some of what was made, to be read. */
  readonly cards?: readonly FactCard[]
}

/** Something to be read, such as a person: a name, a text, and what is known besides. */
export interface FactCard {
  readonly title: string
  readonly text: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** A number with the threshold it is held to; `holds` is null where there is none. */
export interface FactFigure {
  readonly label: string
  readonly value: string
  readonly threshold: string
  readonly holds: boolean | null
}

export type FactPlot =
  | {
      readonly kind: 'bars'
      readonly unit: string
      readonly bars: readonly { readonly label: string; readonly value: number }[]
    }
  | {
      readonly kind: 'line'
      readonly unit: string
      /** `start` is a day, `2025-01-01`. */
      readonly points: readonly { readonly start: string; readonly value: number }[]
    }
  | { readonly kind: 'week'; readonly counts: readonly (readonly number[])[] }
