import { choose, nothing } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type ColumnPlan, rareGenerator } from '../plan.ts'

/** A column that few rows need: all others have nothing, since their condition holds. */
export interface RareColumn {
  readonly column: ColumnPlan
  readonly condition: Expression
  readonly value: Expression
}

/** Takes a column that few rows need apart; null for any other. */
export function findRare(column: ColumnPlan): RareColumn | null {
  const { expression, generator } = column
  if (generator !== rareGenerator || expression.kind !== 'case') return null
  const [first] = expression.branches
  const value = expression.otherwise
  return first && value ? { column, condition: first.when, value } : null
}

/** A value where a condition does not hold, else nothing. */
export function unless(condition: Expression, value: Expression): Expression {
  return choose([[condition, nothing]], value)
}
