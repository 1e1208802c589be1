import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import { nameOutput } from '../../solve/symbolic/name-output.ts'
import { joinAll, listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type {
  DerivedTable,
  Expression,
  QueryNode,
  SelectNode,
  TableReference,
} from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'
import type { World } from '../../world/world.ts'
import type { AnswerBlock } from './answer-block.ts'
import { findCounting } from './find-counting.ts'
import { listGroups } from './list-groups.ts'
import { type Common, listLeaves, openDerived, openTables } from './open-tables.ts'

/** The name of an inner query's rows beside the outer ones. */
const alias = '__inner'

interface Seen {
  readonly common: QueryNode['cte_map']
  readonly known: Common
}

/** A query that a block asks for each of its rows. */
interface Inner {
  readonly node: SelectNode
  /** What it gives to an output of the block. */
  readonly item: Expression
  readonly output: string
  /** The outer rows, each with those of the query. */
  readonly join: (rows: TableReference) => TableReference
  /** The name by which the block knows it; null where it stands in the output. */
  readonly name: string | null
}

/**
 * The queries that a block asks for each of its rows, as `(SELECT sum(b) FROM u WHERE u.a = t.a)` or LATERAL: the rows of
 * each belong to the outer row as if they were joined to it.
 */
export function listInnerBlocks(
  world: World,
  block: SelectNode,
  seen: Seen,
): readonly AnswerBlock[] {
  const { from_table: from } = block
  if (!from) return []
  const found = block.select_list.flatMap((item, at) => [
    ...listScalars(from, item, nameOutput(item, at)),
    ...listLaterals(from, item, nameOutput(item, at)),
  ])
  return found.flatMap((inner) => build(world, block, inner, seen) ?? [])
}

function listScalars(from: TableReference, item: Expression, output: string): readonly Inner[] {
  return [...walkExpression(item)].flatMap((part): readonly Inner[] => {
    if (part.class !== 'SUBQUERY' || part.subquery_type !== 'SCALAR') return []
    const { node } = part.subquery
    const [own] = node.type === 'SELECT_NODE' ? node.select_list : []
    if (node.type !== 'SELECT_NODE' || !own || !hasOwnAggregate(own)) return []
    const join = (right: TableReference): TableReference => ({
      ...{ type: 'JOIN', left: from, right },
      ...{ join_type: 'INNER', ref_type: 'CROSS' },
    })
    return [{ node, item: own, output, join, name: null }]
  })
}

/** The derived tables of one row that an output is made of. */
function listLaterals(from: TableReference, item: Expression, output: string): readonly Inner[] {
  const tables = [...walkTables(from)].filter((table) => table.type === 'SUBQUERY')
  return tables.flatMap((table): readonly Inner[] => {
    const { node } = table.subquery
    const name = getAlias(table)
    if (node.type !== 'SELECT_NODE' || (node.group_expressions ?? []).length > 0) return []
    const names = node.select_list.map((each, at) => nameOutput(each, at))
    const part = [...walkExpression(item)].find((each) => mentions(each, name))
    const column = part?.class === 'COLUMN_REF' ? part.column_names.at(-1)?.toLowerCase() : null
    const own = node.select_list[names.indexOf(column ?? '')]
    if (!own || !hasOwnAggregate(own)) return []
    return [{ node, item: own, output, join: (rows) => swap(from, table, rows), name }]
  })
}

function build(
  world: World,
  block: SelectNode,
  { node, item, output, join, name }: Inner,
  { common, known }: Seen,
): AnswerBlock | null {
  // a row more that does not count makes nothing more
  const conditions = [node.where_clause, findCounting(item)].flatMap((each) => each ?? [])
  const { having: _, qualify: __, where_clause: ___, ...plain } = node
  const rows = {
    ...{ ...plain, select_list: [], modifiers: [], aggregate_handling: 'STANDARD_HANDLING' },
    ...(conditions.length > 0 ? { where_clause: joinAll(conditions) } : {}),
  }
  const opened = openDerived({ world, common: known, alias }, rows)
  const inside = openTables(world, node, known)
  if (!opened || !inside) return null
  const leaves = (listLeaves(item, inside.find) ?? []).flatMap(({ source, column }) => {
    const lifted = opened.sources[inside.sources.indexOf(source)]
    return lifted ? [{ source: lifted, column }] : []
  })
  const isFree = (expression: Expression): boolean =>
    name === null || ![...walkExpression(expression)].some((part) => mentions(part, name))
  const { where_clause: where, ...outer } = block
  const kept = where ? listConditions(where).filter(isFree) : []
  return {
    block: { ...outer, ...(kept.length > 0 ? { where_clause: joinAll(kept) } : {}) },
    opened: { ...opened, from: join(opened.from), find: () => null },
    common,
    isGrouped: true,
    output,
    groups: listGroups(block).filter((group) => isFree(group.item)),
    measured: new Map([[output, leaves]]),
    conditions: new Map(),
  }
}

function mentions(part: Expression, name: string): boolean {
  return part.class === 'COLUMN_REF' && part.column_names.at(-2)?.toLowerCase() === name
}

function swap(table: TableReference, old: DerivedTable, rows: TableReference): TableReference {
  if (table === old) return rows
  if (table.type !== 'JOIN') return table
  return { ...table, left: swap(table.left, old, rows), right: swap(table.right, old, rows) }
}
