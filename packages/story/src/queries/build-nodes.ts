type Node = Record<string, unknown>

/** A call of a function, as the parser has it. */
export function callOf(name: string, args: readonly unknown[]): Node {
  return { function: { name, args, distinct: false, trailing_comments: [] } }
}

export function literalOf(type: 'number' | 'string', value: string): Node {
  return { literal: { literal_type: type, value } }
}

/** Two parts with an operator between them, in brackets of their own: `gt`, `lte`, `and`, `add`. */
export function join(kind: string, left: unknown, right: unknown): Node {
  const comments = { left_comments: [], operator_comments: [], trailing_comments: [] }
  return { paren: { this: { [kind]: { left, right, ...comments } }, trailing_comments: [] } }
}
