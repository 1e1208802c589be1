import type { AnsweredQuery, Cell } from '@worldloom/runner'
import type { GoldenQuery } from '../queries/query.ts'
import type { Shape } from './shape.ts'

/** An answer with what is known of its query. */
export interface Answer {
  readonly query: GoldenQuery
  readonly shape: Shape
  readonly answer: AnsweredQuery
  /** The rows of the same query with a limit of one more; those of the answer where it has no limit. */
  readonly more: readonly (readonly Cell[])[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
}

/** What a check of an answer's meaning says; null where it does not apply. */
export type Finding =
  | { readonly holds: true; readonly why: string }
  | { readonly holds: false; readonly issue: string; readonly lifts?: readonly Lift[] }
  | null

/** What would mend an answer: a row of it with so many times as much in a column. */
export interface Lift {
  readonly row: number
  /** By its name. */
  readonly column: string
  readonly factor: number
  /** Where the row has nothing: the one next to it that has something, so many times as much of which it is to have. */
  readonly like?: { readonly row: number; readonly from: string; readonly to: string }
}

export type MeaningCheck = (answer: Answer) => Finding

/** The place of the column that the answer is ranked by from the greatest down, or null. */
export function findRanked({ shape, answer }: Answer): number | null {
  if (!shape.order?.descending || shape.order.output === null) return null
  const place = findColumn(answer, shape.order.output)
  return place !== null && answer.columns[place]?.isNumber ? place : null
}

/** The place of a column by its name, whatever its case, or null. */
export function findColumn({ columns }: AnsweredQuery, name: string): number | null {
  const place = columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  return place < 0 ? null : place
}

/** The column that tells the time of each row, as dates or as years; null where there is none. */
export function findTime({ columns, rows }: AnsweredQuery): number | null {
  const place = columns.findIndex(({ name, type }, index) => {
    if (/^(?:DATE|TIMESTAMP)/.test(type)) return true
    const isNamed =
      /(?:^|_)(?:year|yr|month|ym|quarter|qtr|week|wk|day|date|period|cohort)(?:$|_)/i.test(name)
    const cells = rows.map((row) => row[index] ?? null)
    // a subtotal is of no period
    return isNamed && cells.some(isPeriod) && cells.every((cell) => cell === null || isPeriod(cell))
  })
  return place < 0 ? null : place
}

/** `2025`, `2025-03`, `2025-Q1`, `2025-W07`, `202503`. */
function isPeriod(cell: Cell): boolean {
  return (
    cell !== null && /^(?:19|20)\d\d(?:[-_ ]?(?:Q[1-4]|W?\d{1,2}))?(?:-\d\d)?$/.test(String(cell))
  )
}

/** A number as reports write it. */
export function say(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })
}
