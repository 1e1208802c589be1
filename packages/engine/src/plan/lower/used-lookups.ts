import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'
import type { Lookup } from '../plan.ts'

/** The lookups whose columns an expression reads. */
export function usedLookups(expression: Expression, lookups: readonly Lookup[]): readonly Lookup[] {
  const aliases = new Set(columnPaths(expression).map(([first]) => first))
  return lookups.filter(({ alias }) => aliases.has(alias))
}
