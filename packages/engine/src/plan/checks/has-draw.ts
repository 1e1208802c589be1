import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'

/** Whether a value comes by chance. */
export function hasDraw(expression: Expression): boolean {
  return (
    (expression.kind === 'call' && expression.name === 'draw') ||
    childrenOf(expression).some(hasDraw)
  )
}
