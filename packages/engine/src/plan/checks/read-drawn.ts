import { column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'

/** Columns that are drawn from each other read the values as first drawn. */
export function readDrawn(
  expression: Expression,
  names: ReadonlySet<string>,
  first: (name: string) => string,
): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' && node.path.length === 1 && names.has(node.path[0] ?? '')
      ? column(first(node.path[0] ?? ''))
      : node,
  )
}
