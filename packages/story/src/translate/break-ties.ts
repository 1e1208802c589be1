import { integerConstant } from '../tree/build.ts'
import { isCut } from '../tree/is-cut.ts'
import type { Modifier, Ordering, QueryNode } from '../tree/node.ts'

/**
 * A query whose ties come in the order that says least: empty and small values first, and where rows are left out before
 * those that are kept, last as well. Which of equal rows a LIMIT keeps is left to the database, so an answer that is good
 * these ways is good in most. None where nothing is cut.
 */
export function breakTies(query: QueryNode): readonly QueryNode[] {
  if (query.type !== 'SELECT_NODE') return []
  const { modifiers = [], select_list: outputs } = query
  const isDistinct = modifiers.some(({ type }) => type === 'DISTINCT_MODIFIER')
  const isOrdered = modifiers.some(({ type }) => type === 'ORDER_MODIFIER')
  const isOpen = isDistinct || outputs.some((each) => each.class === 'STAR')
  if (!isCut(query) || !isOrdered || isOpen) return []
  const isPaged = modifiers.some((each) => each.type === 'LIMIT_MODIFIER' && each.offset)
  return (isPaged ? emptyEnds : emptyEnds.slice(0, 1)).map((end) => {
    const ends = outputs.map(
      // a number stands for the output with that place
      (_, at): Ordering => ({ ...end, expression: integerConstant(at + 1) }),
    )
    const ordered = modifiers.map(
      (modifier): Modifier =>
        modifier.type === 'ORDER_MODIFIER'
          ? { ...modifier, orders: [...modifier.orders, ...ends] }
          : modifier,
    )
    return { ...query, modifiers: ordered }
  })
}

const emptyEnds = [
  { type: 'ASCENDING', null_order: 'NULLS_FIRST' },
  { type: 'DESCENDING', null_order: 'NULLS_LAST' },
] as const
