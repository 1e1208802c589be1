import { findOccupancy, type Occupancy } from '../../infer/time/find-occupancy.ts'
import { linkRow, type Plan, type TablePlan } from '../plan.ts'
import { listNeeds, putAfter } from '../put-after.ts'
import { closeEarlier } from './close-earlier.ts'
import { moveStart } from './move-start.ts'
import { alone, findMade } from './span-columns.ts'

/** Nobody has a room, a car or an hour of a doctor's day while another has it: one begins after the other ends. */
export function keepApart(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => {
    const found = plan.reference.tables[id]
      ? null
      : findOccupancy(plan.schema, table.table, plan.understanding.timeOrders)
    return [id, found ? partTable(plan, table, found) : table]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

function partTable(plan: Plan, table: TablePlan, held: Occupancy): TablePlan {
  const { start, link } = held
  const own = findMade(plan, table, start)
  const parent = table.columns.find(({ name }) => name === linkRow(link))
  if (!own || !parent || listNeeds(table, parent.name).has(start.name)) return table
  const moved = putAfter(table, {
    own,
    before: alone(start),
    readBy: start.name,
    columns: moveStart(plan, table, own, held),
  })
  return held.ends.reduce((made, end) => closeEarlier(plan, made, end, held), moved)
}
