import type { Expression } from '../sql/expression.ts'
import type { ColumnPlan } from './plan.ts'

/** A column that is made on the way from the row alone, for others to read. */
export function hiddenColumn(name: string, expression: Expression, why: string): ColumnPlan {
  return { name, expression, lookups: [], generator: 'helper', why }
}
