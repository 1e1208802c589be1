import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { ColumnPlan, TablePlan } from '../plan.ts'
import { isBendable } from './is-bendable.ts'

/** `name = lower(name)`, with or without casts: the column is written in those letters. */
export function turnCase(table: TablePlan, condition: Expression): TablePlan | null {
  if (condition.kind !== 'binary' || condition.operator !== '=') return null
  const [left, right] = [unwrap(condition.left), unwrap(condition.right)]
  const name = findOwnColumn(left) ?? findOwnColumn(right)
  const turned = left.kind === 'call' ? left : right
  if (turned.kind !== 'call' || (turned.name !== 'lower' && turned.name !== 'upper')) return null
  const [operand] = turned.args
  if (name === null || !operand || findOwnColumn(unwrap(operand)) !== name) return null
  if (!isBendable(table, name)) return null
  const letters = turned.name
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
