import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'

/** The columns of the row that a condition speaks of; of a path the link it begins with. */
export function namesIn(condition: Expression): readonly string[] {
  return [...new Set(columnPaths(condition).map((path) => path[0] ?? ''))]
}
