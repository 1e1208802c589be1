import { findCounterpart, mustDiffer } from '../links/find-counterpart.ts'
import { isNullable } from '../links/find-needed.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows } from './estimate-rows.ts'
import { more, noteLimit } from './note-limit.ts'

/** No match is played where there is but one team: two links that must lead apart find two parents, or there is no row. */
export function limitLonely(plan: Plan, current: TablePlan): Plan {
  const { table, rows, given } = current
  if (rows.kind !== 'count' || rows.rows === 0 || given > 0) return plan
  const lonely = table.foreignKeys.find((key) => {
    const other = findCounterpart(plan, table, key)
    if (!other || [key, other].some((link) => isNullable(table.columns, link))) return false
    const [[left = ''], [right = '']] = [key.columns, other.columns]
    return mustDiffer(plan, table, left, right) && estimateRows(plan, key.parent) < 2
  })
  if (!lonely) return plan
  const { link, parent } = lonely
  const reason = `"${link}" must lead to another row of "${parent}" than its counterpart does, and there is one`
  const noted = noteLimit(plan, current, 0, reason, more(parent))
  return change(noted, current, {
    rows: { kind: 'count', rows: 0, why: `no rows, for ${parent} has but one` },
  })
}
