import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { compare } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isCut } from '../tree/is-cut.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { isTotal } from './keep-necessary.ts'
import { mayLeaveOutAll } from './may-leave-out-all.ts'
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
  if (isTotal(block) || block.having || block.qualify) return null
  // one row is enough to be found, however many others are left out
  if (lookup.subquery_type === 'EXISTS')
    return mayLeaveOutAll(block) ? null : { block, says: `NOT EXISTS ${sayConditions(block)}` }
  const { child, comparison_type: type } = lookup
  const [output] = block.select_list
  if (lookup.subquery_type !== 'ANY' || !type || !child || !output || isCut(block)) return null
  if (hasOwnAggregate(output) || output.class === 'STAR' || output.class === 'WINDOW') return null
  const met = compare(type, child, dropAlias(output))
  const all = [...(block.where_clause ? [block.where_clause] : []), met]
  const kind = type === 'COMPARE_EQUAL' ? 'NOT IN' : 'beyond ALL of'
  const says = `${sayExpression(child)} ${kind} ${sayConditions(block)}`
  return { block: { ...block, where_clause: joinAll(all) }, says }
}
