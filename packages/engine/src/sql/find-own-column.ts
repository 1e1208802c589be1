import type { Expression } from './expression.ts'

/** The row's own column that an expression is, by name; null where it is more than that or leads over links. */
export function findOwnColumn(expression: Expression): string | null {
  const isOwn = expression.kind === 'column' && expression.path.length === 1
  return isOwn ? (expression.path[0] ?? null) : null
}
