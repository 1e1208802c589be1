import type { Plan } from '../plan.ts'
import { change } from './change.ts'
import { noteLimit } from './note-limit.ts'

/** A calendar goes back a hundred years at most, and a day has no more times than seconds. */
export function limitCalendar(plan: Plan, id: string): Plan {
  const calendar = plan.understanding.calendars[id]
  const table = plan.tables[id]
  if (!calendar || table?.rows.kind !== 'count' || table.given > 0) return plan
  const told = new Set(Object.values(calendar.parts).map(({ name }) => name))
  const hasSeconds = ['second', 'second-of-day', 'time'].some((name) => told.has(name as 'second'))
  const times = hasSeconds ? 86_400 : told.has('minute') ? 1440 : 24
  const most = { day: 36_525, month: 1200, time: times }[calendar.kind]
  if (table.rows.rows <= most) return plan
  const noted = noteLimit(plan, table, most, reasons[calendar.kind])
  return change(noted, table, { rows: { ...table.rows, rows: most } })
}

const reasons = {
  day: 'a calendar goes back a hundred years at most',
  month: 'a calendar goes back a hundred years at most',
  time: 'a day has no more times of this kind',
} as const
