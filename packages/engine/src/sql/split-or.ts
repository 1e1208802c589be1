import type { Expression } from './expression.ts'

/** A condition taken apart at OR. */
export function splitOr(expression: Expression): readonly Expression[] {
  return expression.kind === 'binary' && expression.operator === 'or'
    ? [...splitOr(expression.left), ...splitOr(expression.right)]
    : [expression]
}
