import { and, binary, not, or } from './build.ts'
import type { Expression } from './expression.ts'
import { mapExpression } from './walk.ts'

/** `(a = 'x') = (b IS NOT NULL)` as the two cases that it allows: both hold, or neither does. */
export function spellOutTests(condition: Expression): Expression {
  return mapExpression(condition, (node) => {
    if (node.kind !== 'binary' || (node.operator !== '=' && node.operator !== '<>')) return node
    const { left, right } = node
    if (!isTest(left) || !isTest(right)) return node
    return node.operator === '='
      ? or(and(left, right), and(deny(left), deny(right)))
      : or(and(left, deny(right)), and(deny(left), right))
  })
}

function isTest(part: Expression): boolean {
  switch (part.kind) {
    case 'is-null':
    case 'in':
    case 'like':
    case 'regex':
      return true
    case 'unary':
      return part.operator === 'not'
    case 'binary':
      return part.operator in opposite || part.operator === 'and' || part.operator === 'or'
    default:
      return false
  }
}

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

function isOpposable(operator: string): operator is keyof typeof opposite {
  return operator in opposite
}

/** What holds where the condition is false, with NOT taken as far in as it goes. */
function deny(condition: Expression): Expression {
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
