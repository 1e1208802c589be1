import type { Node } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'

/** Handed to every converter: how to go deeper, and where to say what cannot be expressed. */
export interface Conversion {
  readonly convert: (node: Node) => Expression
  /** Notes why the expression has no equivalent; what it returns only fills the place. */
  readonly fault: (why: string) => Expression
}

/** Folds conditions into one: `a and b and c`. */
export function joinWith(operator: 'and' | 'or', expressions: readonly Expression[]): Expression {
  return expressions.reduce((left, right) => ({ kind: 'binary', operator, left, right }))
}

export function negate(operand: Expression): Expression {
  return { kind: 'unary', operator: 'not', operand }
}

export function call(name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, args }
}

/** The texts of a list of `String` nodes, such as a qualified name. */
export function readNames(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : '*'))
}
