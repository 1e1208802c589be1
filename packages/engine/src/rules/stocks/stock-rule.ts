import type { Place } from '@worldloom/diagnostics'
import type { Expression } from '../../sql/expression.ts'

/** A stock that is what came in less what went out, and never less than nothing. */
export interface StockRule {
  /** The table of the movements, and its link to the thing in stock. */
  readonly movements: string
  readonly link: string
  readonly quantity: string
  readonly at: string
  /** The column that names the kind of a movement, or null. */
  readonly kind: string | null
  /** The column that holds the stock after each movement, or null. */
  readonly balance: string | null
  /** Whether what goes out is written as a negative number. */
  readonly signed: boolean
  /** A time of the thing, or along its links, that the first movement follows; null for any. */
  readonly since: readonly string[] | null
  /** The kinds of movements; the first is what every stock begins with. */
  readonly flows: readonly StockFlow[]
  readonly outflows: readonly StockOutflow[]
  readonly place: Place
}

export interface StockFlow {
  readonly name: string
  readonly isIn: boolean
  /** Whether it never moves more than its size, so that other kinds must cover what goes out. */
  readonly isExact: boolean
  readonly minimum: number
  readonly maximum: number
  readonly step: number
  readonly weight: number
}

/** What another table takes out, such as the lines of orders. */
export interface StockOutflow {
  readonly table: string
  readonly link: string
  readonly quantity: string
  readonly at: readonly string[]
  readonly where: Expression | null
  readonly whereText: string
  readonly place: Place
}
