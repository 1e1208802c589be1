import type { ForeignKey } from '../../model/schema.ts'
import { call, choose, equal, number, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findFitting } from './find-fitting.ts'

/**
 * Which parents have rows that are counted for them, as conditions on a parent's own row: those whose status goes
 * with such rows. Where an exact number of rows is spread and no status fits, all have.
 */
export function listFittingParents(
  plan: Plan,
  child: TablePlan,
  key: ForeignKey,
): readonly Expression[] {
  const { rows } = child
  // a history follows the status itself, and what fills its parents to the brim needs all of them
  const isHistory = plan.understanding.histories.some(({ table }) => table === child.table.id)
  if (rows.kind === 'count' || rows.cap !== null || isHistory) return []
  const asked = findFitting(plan, child, key)
  if (!asked) return []
  const fits = or(...asked.fitting.having.map(asked.found.isAt))
  if (rows.kind === 'per-parent') return [fits]
  const all = call('total', choose([[fits, number(1)]], number(0)))
  return [or(fits, equal(all, number(0)))]
}
