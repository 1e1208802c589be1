import type { Expression } from './expression.ts'

/** A condition taken apart at AND; nothing where there is none. */
export function splitAnd(expression: Expression | null): readonly Expression[] {
  if (!expression) return []
  return expression.kind === 'binary' && expression.operator === 'and'
    ? [...splitAnd(expression.left), ...splitAnd(expression.right)]
    : [expression]
}
