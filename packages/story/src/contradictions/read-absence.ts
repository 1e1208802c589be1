import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { compare } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { isTotal } from './keep-necessary.ts'
import { sayConditions, sayExpression } from './say-conditions.ts'

/** That a block inside another finds no row for it. */
export interface Absence {
  readonly block: SelectNode
  readonly says: string
}

/** NOT EXISTS, NOT IN and comparisons with ALL, over plain rows; null for any other condition. */
export function readAbsence(condition: Expression): Absence | null {
  if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_NOT') return null
  const [lookup] = condition.children
  if (lookup?.class !== 'SUBQUERY' || lookup.subquery.node.type !== 'SELECT_NODE') return null
  const block = lookup.subquery.node
  if (isTotal(block) || block.having || block.qualify || isCut(block)) return null
  if (lookup.subquery_type === 'EXISTS')
    return { block, says: `NOT EXISTS ${sayConditions(block)}` }
  const { child, comparison_type: type } = lookup
  const [output] = block.select_list
  if (lookup.subquery_type !== 'ANY' || !type || !child || !output) return null
  if (hasOwnAggregate(output) || output.class === 'STAR' || output.class === 'WINDOW') return null
  const met = compare(type, child, dropAlias(output))
  const all = [...(block.where_clause ? [block.where_clause] : []), met]
  const kind = type === 'COMPARE_EQUAL' ? 'NOT IN' : 'beyond ALL of'
  const says = `${sayExpression(child)} ${kind} ${sayConditions(block)}`
  return { block: { ...block, where_clause: joinAll(all) }, says }
}

/** Whether rows that are there may be left out. */
function isCut({ modifiers = [] }: SelectNode): boolean {
  return modifiers.some(
    ({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER',
  )
}
