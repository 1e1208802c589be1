import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn } from '../../sql/walk.ts'
import type { Limit } from '../understanding.ts'
import type { Proposal } from './proposal.ts'

/** `discount <= subtotal`, where the discount is a sum that a limit keeps below that subtotal. */
export function isWithinLimit(
  part: Expression,
  { expression }: Proposal,
  limits: readonly Limit[],
): boolean {
  if (part.kind !== 'binary' || (part.operator !== '<=' && part.operator !== '>=')) return false
  const bound = part.operator === '<=' ? part.right : part.left
  const [sum, ...others] = aggregatesIn(expression)
  if (bound.kind !== 'column' || !sum || others.length > 0 || sum.of?.kind !== 'column')
    return false
  const [column] = sum.of.path
  return limits.some(
    (limit) =>
      limit.table === sum.child && limit.column === column && limit.bound === bound.path[0],
  )
}
