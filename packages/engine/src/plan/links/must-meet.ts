import type { ForeignKey } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'

/**
 * Whether the rows of a table are so few that, by chance, none might share its parent with a row of another table,
 * where something needs one of each: a device has an application and a profile of the same tenant.
 */
export function mustMeet(plan: Plan, table: string, key: ForeignKey): boolean {
  if (estimateRows(plan, table) > few) return false
  return plan.understanding.agreements.some(({ table: id, link, path, anchor }) =>
    [[link, ...path], anchor].some((way) => leadsThrough(plan, id, way, table, key.link)),
  )
}

/** In twice as many rows, two tables hardly ever miss each other. */
const few = 8

/** Whether a way of links goes, after its first, through a link of a table. */
function leadsThrough(
  plan: Plan,
  from: string,
  way: readonly string[],
  table: string,
  link: string,
): boolean {
  let at = from
  for (const [i, step] of way.entries()) {
    if (i > 0 && at === table && step === link) return true
    const key = plan.tables[at]?.table.foreignKeys.find((each) => each.link === step)
    if (!key) return false
    at = key.parent
  }
  return false
}
