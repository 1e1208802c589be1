import { call, column as read } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { timeOfDay } from '../times/time-of-day.ts'

/** A time of the day that a link to a calendar leads to: `sale_time` beside `date_id`; null for other columns. */
export function makeMomentOfDay(context: Context): Generated | null {
  const { plan, table, column } = context
  const date = plan.understanding.calendarDates.find(
    (found) => found.table === table.table.id && found.column === column.name && !found.isDay,
  )
  if (!date || column.type.kind !== 'timestamp') return null
  const midnight = call('midnight', read(date.link, date.source))
  return {
    expression: call('add_seconds', midnight, timeOfDay(context)),
    why: `at some time of the day that ${date.link} leads to`,
  }
}
