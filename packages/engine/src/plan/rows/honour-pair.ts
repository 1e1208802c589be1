import type { OrderedPair } from '../links/ordered-pair.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows } from './estimate-rows.ts'
import { noteLimit } from './note-limit.ts'

/** Each pair once, as many as there are. */
export function honourPair(plan: Plan, current: TablePlan, { links, pairs }: OrderedPair): Plan {
  const asked = estimateRows(plan, current.table.id)
  const rows = Math.min(asked, pairs)
  const noted = rows < asked ? noteLimit(plan, current, rows, `there are ${pairs} pairs`) : plan
  const why = `${rows} rows, each pair once`
  return change(noted, current, { links, rows: { kind: 'count', rows, why } })
}
