import type { BinaryOperator, Expression } from './expression.ts'

export const comparison = 5
export const concatenation = 7
const atom = 12

/** How tightly an expression holds together, by PostgreSQL's order of operators: 1 is the weakest. */
export function bindingStrength(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return binaryStrengths[expression.operator]
    case 'unary':
      return expression.operator === 'not' ? 3 : 11
    case 'number':
      return expression.text.startsWith('-') ? 11 : atom
    case 'is-null':
      return 4
    case 'in':
      return 6
    case 'like':
      return 6
    case 'regex':
      return concatenation
    default:
      return atom
  }
}

const binaryStrengths: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  distinct: 4,
  'not-distinct': 4,
  '=': comparison,
  '<>': comparison,
  '<': comparison,
  '<=': comparison,
  '>': comparison,
  '>=': comparison,
  '||': concatenation,
  '+': 8,
  '-': 8,
  '*': 9,
  '/': 9,
  '%': 9,
}
