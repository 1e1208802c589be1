import { columnFinder } from '../analyze/column-finder.ts'
import { call, castToTexts } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SubqueryExpression, TableFunction } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/** Columns that are lists elsewhere stand as the texts of lists: where a query takes one apart, it is read as a list. */
export function readLists(query: QueryNode, world: World): QueryNode {
  const find = columnFinder(query, world)
  const read = (part: Expression): Expression => {
    const column = find(part)?.column
    return column && isTextual(column) ? castToTexts(part) : part
  }
  const mapped = mapEverywhere(query, (expression) => {
    if (expression.class === 'SUBQUERY') return readMembership(expression)
    if (expression.class !== 'FUNCTION' || !listed.test(expression.function_name)) return expression
    return { ...expression, children: (expression.children ?? []).map(read) }
  })
  return nameItems(mapped) as QueryNode
}

const listed = /^(?:unnest|len|cardinality|(?:list|array)_\w+|@>|<@|&&)$/

/** `'admin' = ANY (scopes)`, which DuckDB reads as a query over the list. */
function readMembership(membership: SubqueryExpression): Expression {
  const { child, comparison_type: comparison, subquery } = membership
  const { node } = subquery
  const [item] = node.type === 'SELECT_NODE' ? node.select_list : []
  const isList = item?.class === 'FUNCTION' && item.function_name === 'unnest'
  const [list] = isList ? (item.children ?? []) : []
  const isAlone = node.type === 'SELECT_NODE' && node.from_table?.type === 'EMPTY'
  const isMember = child && list && isAlone && comparison === 'COMPARE_EQUAL'
  return isMember ? call('list_contains', [list, child]) : membership
}

/** In PostgreSQL the items of `unnest(list) AS item` are called as the table is. */
function nameItems(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(nameItems)
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, nameItems(value)]),
  )
  if (!('type' in tree) || tree.type !== 'TABLE_FUNCTION') return mapped
  const { alias, function: called, column_name_alias: names = [] } = tree as TableFunction
  const isBare = called.class === 'FUNCTION' && called.function_name === 'unnest'
  return isBare && alias && names.length === 0 ? { ...mapped, column_name_alias: [alias] } : mapped
}
