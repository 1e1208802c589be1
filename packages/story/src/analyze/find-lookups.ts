import { listConditions } from '../tree/conditions.ts'
import { isCut } from '../tree/is-cut.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SubqueryExpression } from '../tree/node.ts'
import { readConstant } from '../tree/read-constant.ts'
import type { World, WorldTable } from '../world/world.ts'
import { hasOwnAggregate } from './aggregates.ts'
import { columnFinder, type FoundColumn } from './column-finder.ts'

/** A subquery that stands for one value, and so must find one row at most. */
export interface Lookup {
  readonly subquery: SubqueryExpression
  readonly tables: readonly WorldTable[]
  /** Columns that it compares with a constant, where it reads one table. */
  readonly equals: readonly (FoundColumn & { readonly value: string })[]
}

/** The subqueries of a query that look up one row by what is known of it. */
export function findLookups(query: QueryNode, world: World): readonly Lookup[] {
  return [...walkEverything(query)].flatMap((part) => {
    if (!('subquery_type' in part) || part.subquery_type !== 'SCALAR') return []
    const subquery = part as SubqueryExpression
    const { node } = subquery.subquery
    if (node.type !== 'SELECT_NODE' || node.select_list.some(hasOwnAggregate)) return []
    if (isCut(node)) return []
    const tables = [...walkEverything(node)].flatMap((each) =>
      'table_name' in each ? (world.byId.get(String(each.table_name)) ?? []) : [],
    )
    const find = columnFinder(node, world)
    const conditions = node.where_clause ? listConditions(node.where_clause) : []
    const equals = conditions.flatMap((condition) => {
      const known = readEquality(condition)
      const found = known && find(known.column)
      return found ? [{ ...found, value: known.value }] : []
    })
    return [{ subquery, tables, equals: tables.length === 1 ? equals : [] }]
  })
}

/** `name = 'France'`, also as a LIKE without a wildcard. */
function readEquality(
  condition: Expression,
): { readonly column: Expression; readonly value: string } | null {
  const isEqual = condition.class === 'COMPARISON' && condition.type === 'COMPARE_EQUAL'
  const isLike = condition.class === 'FUNCTION' && condition.function_name === '~~'
  const [column, other] = isEqual
    ? [condition.left, condition.right]
    : isLike
      ? (condition.children ?? [])
      : []
  const constant = other && readConstant(other)
  if (column?.class !== 'COLUMN_REF' || !constant) return null
  const value = String(constant.value.value)
  return isLike && /[%_]/.test(value) ? null : { column, value }
}
