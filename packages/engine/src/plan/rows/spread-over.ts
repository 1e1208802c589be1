import type { Plan, RowPlan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows, isBroughtBy, isCounted, parentOf } from './estimate-rows.ts'
import { more, noteLimit } from './note-limit.ts'

/** Lays a table's rows over the parents of `lead`, none having more children than `limit`. */
export function spreadOver(
  plan: Plan,
  current: TablePlan,
  lead: string,
  limit: number | null,
): Plan {
  const parent = parentOf(current, lead)
  const { rows } = current
  if (rows.kind !== 'count')
    return rows.link === lead && limit !== null
      ? change(plan, current, { rows: capChildren(plan, rows, limit, parent) })
      : plan
  if (current.given > 0 || isBroughtBy(plan, parent, current.table.id)) return plan
  const room = limit === null ? Number.POSITIVE_INFINITY : limit * estimateRows(plan, parent)
  const fitting = Math.min(rows.rows, room)
  const noted =
    fitting < rows.rows
      ? noteLimit(plan, current, fitting, `each ${parent} can have ${limit}`, more(parent))
      : plan
  return change(noted, current, {
    rows: {
      kind: 'spread',
      link: lead,
      rows: fitting,
      cap: limit,
      why: `${fitting} rows, spread over ${parent}`,
    },
  })
}

/** No more children than `limit` for a parent. */
export function capChildren(
  plan: Plan,
  rows: Exclude<RowPlan, { kind: 'count' }>,
  limit: number,
  parent: string,
): RowPlan {
  if (rows.kind === 'per-parent') return { ...rows, cap: limit, mean: Math.min(rows.mean, limit) }
  const fitting = isCounted(plan, parent)
    ? Math.min(rows.rows, limit * estimateRows(plan, parent))
    : rows.rows
  return { ...rows, rows: fitting, cap: Math.min(limit, rows.cap ?? limit) }
}
