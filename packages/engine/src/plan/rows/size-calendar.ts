import type { Calendar } from '../../infer/calendars/calendar.ts'

/** A calendar has as many days as the rest of the world goes back, and begins with a year. */
export function sizeCalendar({ kind, parts }: Calendar, now: string): number {
  const told = new Set(Object.values(parts).map(({ name }) => name))
  if (kind === 'month') return 36
  if (kind === 'time') return told.has('minute') ? 1440 : 24
  const last = Date.parse(now) - 86_400_000
  return Math.round((last - Date.UTC(new Date(last).getUTCFullYear() - 2, 0, 1)) / 86_400_000) + 1
}

/** What a calendar of each kind holds. */
export const usualCalendars = {
  month: 'the months of three years',
  day: 'the days of the two years before this one, and of this one so far',
  time: 'the minutes of a day, or its hours',
} as const
