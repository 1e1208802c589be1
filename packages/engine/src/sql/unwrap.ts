import type { Expression } from './expression.ts'

/** Casts around a column or literal change nothing for its bounds. */
export function unwrap(expression: Expression): Expression {
  if (expression.kind === 'cast') return unwrap(expression.operand)
  if (
    expression.kind === 'unary' &&
    expression.operator === '-' &&
    expression.operand.kind === 'number'
  )
    return { kind: 'number', text: `-${expression.operand.text}` }
  return expression
}
