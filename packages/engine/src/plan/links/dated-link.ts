import type { CalendarOrder } from '../../infer/calendars/find-calendar-orders.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'

/** A link to a calendar of days: its rows are in the order of time, so a later day is a later row; null for others. */
export function datedLink(plan: Plan, { table }: TablePlan, key: ForeignKey): LinkPlan | null {
  const { calendars, calendarOrders } = plan.understanding
  const calendar = plan.tables[key.parent]
  const isDays = calendars[key.parent]?.kind === 'day' && calendar?.rows.kind === 'count'
  if (!isDays || calendar.given > 0 || key.columns.length > 1) return null
  // rules may say otherwise which days there are, and in which order
  const rules = plan.rules.tables[key.parent]
  if (rules?.sorted || rules?.heroes || rules?.segments) return null
  if (Object.keys(rules?.columns ?? {}).length > 0) return null
  const orders = calendarOrders.filter((order) => order.table === table.id)
  const days = estimateRows(plan, key.parent)
  const longest = Math.max(0, ...orders.map((order) => measure(orders, order)))
  // all that follows from a day has room before the calendar ends, in half of it at most
  const share = longest * 2 > days ? days / 2 / longest : 1
  return {
    kind: 'dated',
    days: Math.max(1, days - Math.ceil(longest * share)),
    after: orders
      .filter(({ later }) => later === key.link)
      .map(({ earlier, minimumDays, maximumDays }) => ({
        link: earlier,
        minimum: Math.floor(minimumDays * share),
        maximum: Math.floor(maximumDays * share),
      })),
  }
}

/** The most days from the beginning of an order to the end of all that follow it. */
function measure(orders: readonly CalendarOrder[], { later, maximumDays }: CalendarOrder): number {
  const next = orders.filter(({ earlier }) => earlier === later)
  return maximumDays + Math.max(0, ...next.map((order) => measure(orders, order)))
}
