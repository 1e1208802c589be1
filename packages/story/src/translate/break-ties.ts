import { integerConstant } from '../tree/build.ts'
import { isCut } from '../tree/is-cut.ts'
import type { Modifier, Ordering, QueryNode } from '../tree/node.ts'

/**
 * A query whose ties come in the order that says least: empty and small values first. Which of equal rows a LIMIT keeps is
 * left to the database, so an answer that is good this way is good in any. Null where nothing is cut.
 */
export function breakTies(query: QueryNode): QueryNode | null {
  if (query.type !== 'SELECT_NODE') return null
  const { modifiers = [], select_list: outputs } = query
  const isDistinct = modifiers.some(({ type }) => type === 'DISTINCT_MODIFIER')
  if (!isCut(query) || isDistinct || outputs.some((each) => each.class === 'STAR')) return null
  const ends = outputs.map(
    (_, at): Ordering => ({
      type: 'ASCENDING',
      null_order: 'NULLS_FIRST',
      // a number stands for the output with that place
      expression: integerConstant(at + 1),
    }),
  )
  let isOrdered = false
  const ordered = modifiers.map((modifier): Modifier => {
    if (modifier.type !== 'ORDER_MODIFIER') return modifier
    isOrdered = true
    return { ...modifier, orders: [...modifier.orders, ...ends] }
  })
  return isOrdered ? { ...query, modifiers: ordered } : null
}
