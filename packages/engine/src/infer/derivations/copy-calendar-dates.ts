import { cast, column } from '../../sql/build.ts'
import type { CalendarDate } from '../calendars/find-calendar-dates.ts'
import { getTable, type SchemaGraph } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

/** `order_date` is the day that `order_date_key` leads to. */
export function copyCalendarDates(
  graph: SchemaGraph,
  dates: readonly CalendarDate[],
): readonly Proposal[] {
  return dates
    .filter(({ isDay }) => isDay)
    .map(({ table, column: name, link, source }) => {
      const day = column(link, source)
      const isDate = getTable(graph, table).columns.get(name)?.column.type.kind === 'date'
      return {
        table,
        column: name,
        expression: isDate ? day : cast(day, { kind: 'timestamp' }),
        why: `It is the day that ${link} leads to.`,
      }
    })
}
