import { isAggregate } from '../../analyze/aggregates.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Case, Expression } from '../../tree/node.ts'

/** What rows must meet to count in an output, as its first aggregate says: `count(*) FILTER (…)`, `sum(CASE WHEN … END)`. */
export function findCounting(item: Expression): Expression | null {
  const first = [...walkExpression(item)].find(isAggregate)
  if (!first) return null
  const { filter, function_name: name, children = [] } = first
  if (filter) return filter
  const [argument] = children
  if (/^count_?if$/i.test(name)) return argument ?? null
  const kind = argument?.class === 'CAST' ? argument.child : argument
  if (kind?.class === 'CASE') return isNothing(kind.else_expr) ? findOnly(kind) : null
  return kind && /^(?:COMPARISON|CONJUNCTION|BETWEEN)$/.test(kind.class) ? kind : null
}

/** The condition of a CASE that has one alone. */
function findOnly({ case_checks: [first, ...others] }: Case): Expression | null {
  return first && others.length === 0 ? first.when_expr : null
}

function isNothing(expression: Expression): boolean {
  if (expression.class !== 'CONSTANT') return false
  const { is_null: isNull, value } = expression.value
  return isNull === true || Number(value) === 0
}
