import type { Place } from '@worldloom/diagnostics'

/** A section of a run's report: what a reader of the rules wants to see of the rows. */
export interface ReportRule {
  readonly title: string
  readonly text: string
  readonly figures: readonly FigureRule[]
  readonly plot: PlotRule | null
  readonly place: Place
}

/** A number that a query over the rows gives, and what it is held to. */
export interface FigureRule {
  readonly label: string
  readonly query: string
  /** Written behind the number: `%`. */
  readonly unit: string
  /** Bounds, both included; null where there is none. */
  readonly least: number | null
  readonly most: number | null
  readonly place: Place
}

/** `bars`: a label and a number a row; `line`: a day and a number; `week`: a time, counted by weekday and hour. */
export interface PlotRule {
  readonly kind: 'bars' | 'line' | 'week'
  readonly query: string
  readonly unit: string
  readonly place: Place
}
