import type { QueryNode } from './node.ts'

/** Whether a query keeps so many of its rows and leaves out the others. */
export function isCut({ modifiers = [] }: Pick<QueryNode, 'modifiers'>): boolean {
  return modifiers.some(
    ({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER',
  )
}
