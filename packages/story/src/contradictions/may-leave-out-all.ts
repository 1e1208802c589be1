import type { QueryNode } from '../tree/node.ts'

/** Whether a query may leave out all rows that it finds: an offset skips them, and a limit may be 0. */
export function mayLeaveOutAll({ modifiers = [] }: Pick<QueryNode, 'modifiers'>): boolean {
  return modifiers.some((each) => {
    if (each.type === 'LIMIT_PERCENT_MODIFIER') return true
    if (each.type !== 'LIMIT_MODIFIER') return false
    const { limit, offset } = each
    return offset !== undefined || limit?.class !== 'CONSTANT' || !(Number(limit.value.value) >= 1)
  })
}
