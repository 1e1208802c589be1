import type { Expression } from '../sql/expression.ts'
import type { Calendar } from './calendars/calendar.ts'
import type { CalendarDate } from './calendars/find-calendar-dates.ts'
import type { CalendarOrder } from './calendars/find-calendar-orders.ts'

/**
 * What a schema means beyond what it declares: found from names, types, comments, checks and
 * neighbours. The planner makes it true and the promises let the proof check it.
 */
export interface Understanding {
  /** By table id, then column name. */
  readonly meanings: Readonly<Record<string, Readonly<Record<string, Meaning>>>>
  readonly roles: Readonly<Record<string, TableRole>>
  /** By table id: the tables of days and of times. */
  readonly calendars: Readonly<Record<string, Calendar>>
  readonly calendarOrders: readonly CalendarOrder[]
  readonly calendarDates: readonly CalendarDate[]
  readonly agreements: readonly Agreement[]
  readonly timeOrders: readonly TimeOrder[]
  readonly derivations: readonly Derivation[]
  readonly histories: readonly History[]
  readonly limits: readonly Limit[]
}

/** What a column holds, such as `person.email`, and why it is believed. */
export interface Meaning {
  /** A dotted name from the catalogue of meanings; `text.plain` and `number.plain` are «unknown». */
  readonly name: string
  readonly why: string
}

export interface TableRole {
  /**
   * lookup: a fixed list (countries, statuses); entity: people and things; event: happens at an
   * instant; component: parts of a parent (order lines); junction: pairs of parents; history: steps
   * of a parent's status.
   */
  readonly kind: 'lookup' | 'entity' | 'event' | 'component' | 'junction' | 'history'
  /** The column that says when a row came into being, or null. */
  readonly birth: string | null
  /** The link to the row this one is a part of, or null. */
  readonly owner: string | null
  readonly why: string
}

/**
 * Two paths from a row of `table` reach the same row: `link` leads to a row whose `path` ends where
 * `anchor` (links from the row itself) ends. The link is chosen after the anchor, so as to agree.
 * An empty `path` means that the link itself leads there: it copies what the anchor reaches (an
 * item's user is its order's user). An empty `anchor` is the row itself: a user's default address
 * is an address of that user. Where a link on the way is NULL, nothing is promised.
 */
export interface Agreement {
  readonly table: string
  readonly link: string
  readonly path: readonly string[]
  readonly anchor: readonly string[]
  readonly why: string
}

/** `earlier` (a path from the row) is not after `later` (a column of the row), where both are present. */
export interface TimeOrder {
  readonly table: string
  readonly earlier: readonly string[]
  readonly later: string
  /** How long after, in seconds: most values lie between these. */
  readonly minimumSeconds: number
  readonly maximumSeconds: number
  /** Made so that `later` is only there where `earlier` is: nothing is completed that was not started. */
  readonly needs?: boolean
  readonly why: string
}

/** A column that follows from others: `line_total = quantity * unit_price`. */
export interface Derivation {
  readonly table: string
  readonly column: string
  readonly text: string
  readonly expression: Expression
  readonly why: string
}

/** The last row of `table` by time holds the status of the parent that `link` leads to. */
export interface History {
  readonly table: string
  readonly link: string
  readonly status: string
  readonly time: string
  readonly parentStatus: string
  readonly why: string
}

/** The sum of `column` over the rows of `table` of one parent is at most the parent's `bound`. */
export interface Limit {
  readonly table: string
  readonly column: string
  readonly link: string
  readonly bound: string
  /** Where a check wants each part above 0 and the whole may be 0, it is meant but not promised. */
  readonly mayExceed?: boolean
  /** The parts are payments, which make up the whole unless it is said to be paid in part. */
  readonly isPaid?: boolean
  readonly why: string
}
