import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, TablePlan } from '../plan.ts'
import { isBendable } from './is-bendable.ts'
import { readCase } from './read-case.ts'

/** `name = lower(name)`, with or without casts: the column is written in those letters. */
export function turnCase(table: TablePlan, condition: Expression): TablePlan | null {
  const asked = readCase(condition)
  if (!asked || !isBendable(table, asked.name)) return null
  const { name, letters } = asked
  const turn = (plan: ColumnPlan): ColumnPlan => ({
    ...plan,
    expression:
      plan.expression.kind === 'cast'
        ? { ...plan.expression, operand: call(letters, plan.expression.operand) }
        : call(letters, plan.expression),
    why: `${plan.why}; in ${letters} case, as its check asks`,
  })
  return {
    ...table,
    columns: table.columns.map((plan) => (plan.name === name ? turn(plan) : plan)),
  }
}
