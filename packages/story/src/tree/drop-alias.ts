import type { Expression } from './node.ts'

/** An expression without the name that a list of outputs gives it. */
export function dropAlias(expression: Expression): Expression {
  const { alias: _alias, ...bare } = expression
  return bare as Expression
}
