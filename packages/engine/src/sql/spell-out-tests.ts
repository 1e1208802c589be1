import { and, or } from './build.ts'
import { deny, isOpposable } from './deny.ts'
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
      return isOpposable(part.operator) || part.operator === 'and' || part.operator === 'or'
    default:
      return false
  }
}
