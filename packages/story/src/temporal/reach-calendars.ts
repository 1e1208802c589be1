import type { Schema, Understanding } from '@worldloom/engine'
import { addDays, countDays, type Day } from './calendar.ts'
import type { TemporalFilter } from './temporal-filter.ts'

/** A calendar that begins earlier than usual, since a query reads days of then. */
export interface ReachedCalendar {
  readonly table: string
  readonly rows: number
  /** Its first day. */
  readonly from: Day
  readonly query: string
}

/** No calendar reaches further back: queries of older days are answered by rows of their own. */
const earliest = 1970

/** A calendar begins two years before the current one, unless something asks for more. */
const usualYears = 2

/**
 * The calendars that must begin earlier than usual so that they hold what queries read: days of their own, of links to
 * them, and of dates beside such links.
 */
export function reachCalendars(
  filters: readonly TemporalFilter[],
  schema: Schema,
  { calendars, calendarDates }: Pick<Understanding, 'calendars' | 'calendarDates'>,
  now: string,
): readonly ReachedCalendar[] {
  const last = addDays(now.slice(0, 10), -1)
  const asked = filters.flatMap((filter) => {
    const day = filter.from ?? filter.until
    const table = findCalendar(filter, schema, { calendars, calendarDates })
    if (day === null || table === null) return []
    const parts = Object.entries(calendars[table]?.parts ?? {})
    const part = parts.find(([column]) => isSame(column, filter.field))?.[1]
    // a fiscal year begins in the year before
    const year = Number(day.slice(0, 4)) - (part?.isFiscal ? 1 : 0)
    return [{ table, year, query: filter.query }]
  })
  const usual = Number(last.slice(0, 4)) - usualYears
  return Object.entries(calendars).flatMap(([table, { kind }]) => {
    const [first] = asked
      .filter((each) => each.table === table && each.year >= earliest)
      .toSorted((a, b) => a.year - b.year)
    if (!first || kind === 'time' || first.year >= usual) return []
    const from = `${first.year}-01-01`
    const months = 12 * (Number(last.slice(0, 4)) - first.year) + Number(last.slice(5, 7))
    const rows = kind === 'month' ? months : countDays(from, last)
    return [{ table, rows, from, query: first.query }]
  })
}

function findCalendar(
  { table, field }: TemporalFilter,
  schema: Schema,
  { calendars, calendarDates }: Pick<Understanding, 'calendars' | 'calendarDates'>,
): string | null {
  if (table === null || calendars[table]) return table
  const keys = schema.tables.find(({ id }) => id === table)?.foreignKeys ?? []
  const date = calendarDates.find((each) => each.table === table && isSame(each.column, field))
  const key = keys.find(({ link, columns }) =>
    date ? link === date.link : columns.length === 1 && isSame(columns[0], field),
  )
  return key && calendars[key.parent] ? key.parent : null
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
