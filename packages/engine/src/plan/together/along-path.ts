import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'

/** An expression over the row that a path of links leads to, as one over the row where it begins. */
export function alongPath(expression: Expression, path: readonly string[]): Expression {
  return path.length === 0
    ? expression
    : mapExpression(expression, (node) =>
        node.kind === 'column' ? { ...node, path: [...path, ...node.path] } : node,
      )
}
