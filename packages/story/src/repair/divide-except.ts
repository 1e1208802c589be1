import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { listSources } from '../contradictions/unfold/list-sources.ts'
import { qualifyColumns } from '../contradictions/unfold/qualify-columns.ts'
import { compare, integerConstant, negate } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import type { Expression, QueryNode, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'

/**
 * `NOT EXISTS (a EXCEPT b)` as `NOT EXISTS (a of which NOT EXISTS b)`: who has b of every a. Any other condition, and one whose two
 * sides have tables of one name, stays.
 */
export function divideExcept(condition: Expression, world: World): Expression {
  if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_NOT') return condition
  const [lookup] = condition.children
  if (lookup?.class !== 'SUBQUERY' || lookup.subquery_type !== 'EXISTS') return condition
  const { node } = lookup.subquery
  if (node.type !== 'SET_OPERATION_NODE' || node.setop_type !== 'EXCEPT') return condition
  const [left, right] = [readPlain(node.left, world), readPlain(node.right, world)]
  if (!left || !right || left.select_list.length !== right.select_list.length) return condition
  const names = new Set(listSources(world, left).map(({ alias }) => alias))
  if (listSources(world, right).some(({ alias }) => names.has(alias))) return condition
  const same = right.select_list.map((output, at) =>
    compare('COMPARE_EQUAL', dropAlias(output), dropAlias(left.select_list[at] ?? output)),
  )
  const found = withConditions({ ...right, select_list: [integerConstant(1)] }, same)
  const missing = negate({ ...lookup, subquery: { node: found } })
  return negate({ ...lookup, subquery: { node: withConditions(left, [missing]) } })
}

/** A block of rows, none of them grouped, with columns that say their tables. */
function readPlain(node: QueryNode, world: World): SelectNode | null {
  if (node.type !== 'SELECT_NODE' || node.having || (node.group_expressions ?? []).length > 0)
    return null
  const isPlain = node.select_list.every((each) => each.class !== 'STAR' && !hasOwnAggregate(each))
  return isPlain ? qualifyColumns(world, node) : null
}

function withConditions(block: SelectNode, more: readonly Expression[]): SelectNode {
  const { where_clause: where } = block
  return { ...block, where_clause: joinAll([...(where ? [where] : []), ...more]) }
}
