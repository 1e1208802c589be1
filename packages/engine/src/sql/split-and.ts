import { deny } from './deny.ts'
import type { Expression } from './expression.ts'

/** A condition taken apart at AND, with what NOT denies said without it; nothing where there is none. */
export function splitAnd(expression: Expression | null): readonly Expression[] {
  if (!expression) return []
  const said = sayOutright(expression)
  return said.kind === 'binary' && said.operator === 'and'
    ? [...splitAnd(said.left), ...splitAnd(said.right)]
    : [said]
}

/** `NOT (a < 1 OR a > 5)` is `a >= 1 AND a <= 5`: of NULL, too, they say the same. */
export function sayOutright(expression: Expression): Expression {
  return expression.kind === 'unary' && expression.operator === 'not'
    ? deny(expression.operand)
    : expression
}
