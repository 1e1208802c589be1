/** A table of which each row is a day, a month, or a time of the day, whatever happens then. */
export interface Calendar {
  readonly kind: 'day' | 'month' | 'time'
  /** The column that holds the day or the time itself, from which the others follow; null where none does. */
  readonly source: string | null
  /** What each column tells of its row's day or time, by the column's name. */
  readonly parts: Readonly<Record<string, CalendarPart>>
}

/** What a column tells: of the usual year or of a fiscal one, and whether in short. */
export interface CalendarPart {
  readonly name: DayPart | TimePart
  readonly isFiscal: boolean
  readonly isShort: boolean
}

export type DayPart =
  | 'date'
  | 'date-key'
  | 'date-text'
  | 'epoch'
  | Span
  | 'half'
  | 'day'
  | 'day-of-quarter'
  | 'day-of-year'
  | 'day-suffix'
  | 'weekday'
  | 'weekday-in-month'
  | 'week-of-month'
  | 'days-in-month'
  | 'month-name'
  | 'weekday-name'
  | 'year-month'
  | 'month-year'
  | 'year-quarter'
  | 'year-week'
  | `${Span | 'day'}-sequence`
  | `${'first' | 'last'}-of-${Span}`
  | `is-${'first' | 'last'}-of-${Span}`
  | `is-current-${Span | 'day'}`
  | `${'previous' | 'next'}-day`
  | `same-day-last-${'year' | 'quarter' | 'month'}`
  | 'is-weekend'
  | 'is-weekday'
  | 'is-working-day'
  | 'is-holiday'
  | 'is-after-holiday'
  | 'is-leap-year'
  | 'day-kind'
  | 'holiday-name'
  | 'season'

export type Span = 'week' | 'month' | 'quarter' | 'year'

export type TimePart =
  | 'time'
  | 'time-key'
  | 'hour'
  | 'hour-of-twelve'
  | 'minute'
  | 'second'
  | 'minute-of-day'
  | 'second-of-day'
  | 'half-of-day'
  | 'part-of-day'
  | 'shift'
  | 'meal'
  | 'is-working-hour'
