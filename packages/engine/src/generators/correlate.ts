import { mixColumn } from '../plan/plan.ts'
import { calibrateCorrelation } from '../random/calibrate-correlation.ts'
import { scoreKnots, tabulateCopula } from '../random/gaussian-copula.ts'
import { drawKey } from '../random/hash.ts'
import { findValueAt } from '../rules/find-value-at.ts'
import { add, call, column, multiply, number, subtract } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context } from './generator.ts'

/** The context of a column whose rule correlates it with another: its first draw follows the other's. */
export function correlate(context: Context): Context {
  const rank = rankOf(context, context.column.name)
  return { ...context, draw: (n = 0) => (n === 0 ? rank : context.draw(n)) }
}

/** The even 32-bit rank by which a column's value is chosen, whatever it follows itself. */
function rankOf(context: Context, name: string): Expression {
  const { plan, table } = context
  const { id } = table.table
  const own = call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${id}.${name}`, 0)),
  )
  const rules = plan.rules.tables[id]
  const correlation = rules?.columns[name]?.correlation
  if (!correlation) return own
  const other = rankOf(context, correlation.with)
  const [left, right] = [
    findValueAt(correlation.with, table.table, rules),
    findValueAt(name, table.table, rules),
  ]
  const coefficient = left && right ? calibrateCorrelation(left, right, correlation.of) : 0
  // the way down is the way up of the ranks turned round
  const followed = coefficient < 0 ? subtract(number(2 ** 32 - 1), other) : other
  return follow(context, name, followed, own, Math.abs(coefficient), correlation.with)
}

function follow(
  context: Context,
  name: string,
  other: Expression,
  own: Expression,
  coefficient: number,
  source: string,
): Expression {
  if (coefficient < 1e-4) return own
  if (coefficient > 0.9999) return other
  const { weights, knots } = tabulateCopula(coefficient)
  const scores = context.list('normal scores', 'integer', scoreKnots)
  const ranks = context.list(`${context.table.table.id} ${name} ranks`, 'integer', knots)
  const score = (rank: Expression, weight: number): Expression =>
    multiply(number(weight), call('quantile', rank, scores))
  const sum = context.helper(
    `${name} score`,
    () => call('shift_right', add(score(other, weights[0]), score(own, weights[1])), number(15)),
    `the normal scores of ${source} and of its own draw, by weight`,
  )
  return context.helper(
    `${name} rank`,
    () => call('quantile', sum, ranks),
    `its place among all rows, which follows ${source}`,
  )
}
