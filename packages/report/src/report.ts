/** `report.json`: the same shape from every job, with a published JSON Schema. */
export interface Report {
  readonly ok: boolean
  readonly job: string
  readonly version: string
  readonly seed: number
  /** The anchor instant of the run, ISO 8601 in UTC. */
  readonly now: string
  readonly seconds: number
  readonly tables: readonly ReportTable[]
  readonly checks: readonly ReportCheck[]
  readonly proof: ReportProof
  /** Rows that break a promise, over all checks. */
  readonly violations: number
  readonly notes: readonly ReportNote[]
  readonly queries: readonly ReportQuery[]
  /** How the golden queries fared together; left out where there are none. */
  readonly totals?: ReportTotals
  readonly calls: ReportCalls
  /** What a job did to the rows after the plan had made them; left out where it did nothing. */
  readonly shaped?: ReportShaped
}

/** Rows that a job added or changed after the plan had made them, so that a later proof asks of them what the first did. */
export interface ReportShaped {
  /** By table id; a row that was added and changed may count twice. */
  readonly rows: Readonly<Record<string, number>>
  /** The columns, as `table.column`, that still follow from others in every row, whatever was done. */
  readonly held?: readonly string[]
  /** What did it: «golden queries shape the rows». */
  readonly because: string
  /** The file of rules that the job itself made, and may go beyond. */
  readonly rules: string
}

/** A golden query and how its answer fared on the finished files. */
export interface ReportQuery {
  readonly id: string
  readonly sequence: number
  /** The question it answers, or null. */
  readonly question: string | null
  /** `good`: some value neither null nor zero; `hollow`: rows without one. */
  readonly status: QueryStatus
  /** Good, and what its author or its shape asks for holds. */
  readonly valid: boolean
  readonly rows: number
  /** Why it is meaningful, or what is wrong. */
  readonly why: string
  readonly issues: readonly string[]
  /** Rounds of repair that it took. */
  readonly rounds: number
  readonly seconds: number
}

/** How many queries there are, how many meaningful, and how many of each status. */
export interface ReportTotals extends Readonly<Record<QueryStatus, number>> {
  readonly queries: number
  readonly meaningful: number
}

export type QueryStatus = 'good' | 'hollow' | 'empty' | 'error' | 'refused'

export interface ReportTable {
  readonly name: string
  readonly rows: number
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly sha256: string
  }[]
}

export interface ReportCheck {
  readonly kind: string
  readonly table: string
  readonly name: string
  readonly says: string
  readonly source: string
  /** Rows looked at. */
  readonly rows: number
  readonly violations: number
  /** Up to ten rows that break it: the row's number in its file, its key, and what is wrong. */
  readonly examples: readonly {
    readonly row: number
    readonly key: string
    readonly why: string
  }[]
  /** Why no query can tell, or null for a check that ran. */
  readonly notCheckable: string | null
}

export interface ReportProof {
  readonly promised: number
  readonly checked: number
  readonly notCheckable: number
  readonly broken: number
}

export interface ReportNote {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null
}

export interface ReportCalls {
  readonly made: number
  readonly cached: number
  readonly failed: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Null where the price of the model is not known: an unknown price is not counted as nothing. */
  readonly dollars: number | null
}
