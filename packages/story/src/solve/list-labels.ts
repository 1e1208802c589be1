import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { QueryNode, SelectNode } from '../tree/node.ts'

/** The places of the outputs that tell groups apart; none where the query has one row, or no groups at all. */
export function listLabels(query: QueryNode): readonly number[] {
  if (query.type !== 'SELECT_NODE' || !hasGroups(query)) return []
  const { select_list: outputs } = query
  if (outputs.length < 2) return []
  return outputs.flatMap((item, at) => {
    const isPlain = [...walkExpression(item)].every(
      ({ class: kind }) => kind !== 'WINDOW' && kind !== 'SUBQUERY' && kind !== 'STAR',
    )
    return isPlain && !hasOwnAggregate(item) ? [at] : []
  })
}

/** Whether a query groups rows anywhere. */
export function hasGroups(query: QueryNode): boolean {
  return [...walkEverything(query)].some(isGrouping)
}

function isGrouping(part: object): boolean {
  return 'group_expressions' in part && (part as SelectNode).group_expressions?.[0] !== undefined
}
