import type { Calendar } from '../../infer/calendars/calendar.ts'
import type { RowPlan } from '../plan.ts'

/** A calendar has as many days as the rest of the world goes back, and begins with a year. `now` is the anchor, ISO 8601. */
export function sizeCalendar(calendar: Calendar, now: string): RowPlan {
  return { kind: 'count', rows: countRows(calendar, now), why: reasons[calendar.kind] }
}

const reasons = {
  month: 'the months of three years',
  day: 'the days of the two years before this one, and of this one so far',
  time: 'the minutes of a day, or its hours',
} as const

const day = 86_400_000

function countRows({ kind, parts }: Calendar, now: string): number {
  const told = new Set(Object.values(parts).map(({ name }) => name))
  if (kind === 'month') return 36
  if (kind === 'time') return told.has('minute') ? 1440 : 24
  const last = Date.parse(now) - day
  return Math.round((last - Date.UTC(new Date(last).getUTCFullYear() - 2, 0, 1)) / day) + 1
}
