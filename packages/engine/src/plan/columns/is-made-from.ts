import { columnPaths } from '../../sql/walk.ts'
import type { Plan } from '../plan.ts'

/** Whether a column follows from another of its row, at once or over others. */
export function isMadeFrom(plan: Plan, table: string, name: string, from: string): boolean {
  const own = plan.understanding.derivations.find(
    (found) => found.table === table && found.column === name,
  )
  if (!own) return false
  return columnPaths(own.expression).some(
    ([read, ...rest]) =>
      rest.length === 0 &&
      read !== undefined &&
      (read === from || isMadeFrom(plan, table, read, from)),
  )
}
