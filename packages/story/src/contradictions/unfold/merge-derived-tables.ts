import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { joinAll } from '../../tree/conditions.ts'
import {
  mapEverywhere,
  mapExpression,
  walkEverything,
  walkExpression,
} from '../../tree/map-tree.ts'
import type { DerivedTable, Expression, SelectNode, TableReference } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import { listSources, spreadStar } from './list-sources.ts'
import { mapBlock } from './qualify-columns.ts'

/** A block in which the tables that are derived row by row are part of it: their tables, their conditions, their outputs. */
export function mergeDerivedTables(world: World, block: SelectNode): SelectNode {
  let merged = block
  // what is merged brings no derived table along: those inside were merged before
  for (const { table } of listSources(world, block)) {
    if (table.type !== 'SUBQUERY') continue
    const inner = readPlain(world, table)
    if (inner) merged = mergeOne(world, merged, table, inner)
  }
  return merged
}

/** What a derived table reads, where each of its rows is one of the rows it reads. */
function readPlain(world: World, { subquery }: DerivedTable): SelectNode | null {
  if (subquery.node.type !== 'SELECT_NODE') return null
  const node = spreadStar(world, subquery.node)
  if (!node.from_table || node.having || node.qualify) return null
  if ((node.cte_map?.map ?? []).length > 0 || (node.group_expressions ?? []).length > 0) return null
  if ((node.group_sets ?? []).length > 0 || node.select_list.some(hasOwnAggregate)) return null
  if ((node.modifiers ?? []).some(({ type }) => type !== 'ORDER_MODIFIER')) return null
  const isPlain = node.select_list.every((item) =>
    [...walkExpression(item)].every((part) => {
      const isBare = part.class === 'COLUMN_REF' && part.column_names.length < 2
      const isList = part.class === 'FUNCTION' && /^(?:unnest|generate_)/.test(part.function_name)
      return !isBare && !isList && !['STAR', 'WINDOW', 'SUBQUERY'].includes(part.class)
    }),
  )
  const isSampled = 'sample' in node && node.sample !== undefined && node.sample !== null
  return isPlain && !isSampled ? node : null
}

function mergeOne(
  world: World,
  block: SelectNode,
  derived: DerivedTable,
  inner: SelectNode,
): SelectNode {
  const { from_table: from } = block
  const alias = (derived.alias ?? '').toLowerCase()
  const place = from && findPlace(from, derived)
  if (!from || !place || alias === '') return block
  const taken = new Set(listSources(world, block).map((source) => source.alias))
  taken.delete(alias)
  // a name that both have would mean two tables
  if (listSources(world, inner).some((source) => taken.has(source.alias))) return block
  // a query inside may mean the derived table by a bare name
  const isRead = [...walkEverything(block)].some(
    (part) => 'subquery_type' in part && /"column_names":\["[^"]*"\]/.test(JSON.stringify(part)),
  )
  if (isRead) return block
  const given = derived.column_name_alias ?? []
  const outputs = new Map(
    inner.select_list.map((item, at) => [(given[at] ?? nameOutput(item, at)).toLowerCase(), item]),
  )
  const replace = (part: Expression): Expression => {
    if (part.class !== 'COLUMN_REF') return part
    const [of = '', name = ''] = part.column_names.map((each) => each.toLowerCase())
    const item = part.column_names.length === 2 && of === alias ? outputs.get(name) : undefined
    if (!item) return part
    return { ...item, alias: part.alias || '' }
  }
  const outer = mapBlock({ ...block, from_table: swap(from, derived, inner.from_table) }, (each) =>
    mapEverywhere(mapExpression(nameOutputs(each), replace), replace),
  )
  const conditions = [inner.where_clause, outer.where_clause].flatMap((each) => each ?? [])
  return conditions.length > 0 ? { ...outer, where_clause: joinAll(conditions) } : outer
}

/** An output keeps the name of the column that it is, whatever it is computed from then. */
function nameOutputs(expression: Expression): Expression {
  if (expression.class !== 'COLUMN_REF' || expression.alias) return expression
  return { ...expression, alias: expression.column_names.at(-1) ?? '' }
}

/** Whether a table stands where its conditions are the block's: in inner joins, or on the side that a left join keeps. */
function findPlace(table: TableReference, wanted: TableReference): boolean {
  if (table === wanted) return true
  if (table.type !== 'JOIN' || (table.using_columns ?? []).length > 0) return false
  const isPlain = table.ref_type === 'REGULAR' || table.ref_type === 'CROSS'
  if (!isPlain) return false
  if (table.join_type === 'INNER')
    return findPlace(table.left, wanted) || findPlace(table.right, wanted)
  return table.join_type === 'LEFT' && findPlace(table.left, wanted)
}

function swap(
  table: TableReference,
  old: TableReference,
  fresh: TableReference | undefined,
): TableReference {
  if (table === old && fresh) return fresh
  if (table.type !== 'JOIN') return table
  return { ...table, left: swap(table.left, old, fresh), right: swap(table.right, old, fresh) }
}
