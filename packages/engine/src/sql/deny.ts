import { and, binary, not, or } from './build.ts'
import type { Expression } from './expression.ts'

const opposite = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  distinct: 'not-distinct',
  'not-distinct': 'distinct',
} as const

/** Whether an operator says of its sides what another denies. */
export function isOpposable(operator: string): operator is keyof typeof opposite {
  return Object.hasOwn(opposite, operator)
}

/** What holds where the condition is false, with NOT taken as far in as it goes. */
export function deny(condition: Expression): Expression {
  switch (condition.kind) {
    case 'is-null':
    case 'in':
    case 'like':
    case 'regex':
      return { ...condition, negated: !condition.negated }
    case 'boolean':
      return { ...condition, value: !condition.value }
    case 'unary':
      return condition.operator === 'not' ? condition.operand : not(condition)
    case 'binary': {
      const { left, operator, right } = condition
      if (operator === 'and') return or(deny(left), deny(right))
      if (operator === 'or') return and(deny(left), deny(right))
      return isOpposable(operator) ? binary(left, opposite[operator], right) : not(condition)
    }
    default:
      return not(condition)
  }
}
