import { isAggregate } from '../analyze/aggregates.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { call, refer } from '../tree/build.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import { walkExpression } from '../tree/map-tree.ts'
import type {
  ColumnReference,
  Expression,
  QueryNode,
  SelectNode,
  Star,
  TableReference,
} from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import type { World } from '../world/world.ts'

/**
 * SQLite and MySQL let a block that groups select `*`: any row's values. Every such star becomes the columns
 * that it stands for, those that are not grouped by as any value of the group. Null where there is none.
 */
export function expandStars(query: QueryNode, world: World): QueryNode | null {
  let found = false
  const expanded = mapBlocks(query, (block) => {
    if (!isGrouped(block)) return block
    const list = block.select_list.flatMap((each) => {
      const columns = each.class === 'STAR' ? listColumns(each, block, world) : null
      if (!columns) return [each]
      found = true
      return columns.map((column) => settle(column, block))
    })
    return { ...block, select_list: list }
  })
  return found ? expanded : null
}

function isGrouped({ group_expressions: groups, select_list: list }: SelectNode): boolean {
  return (
    (groups?.length ?? 0) > 0 || list.some((each) => [...walkExpression(each)].some(isAggregate))
  )
}

function settle(
  column: ColumnReference,
  { group_expressions: groups = [] }: SelectNode,
): Expression {
  const name = column.column_names.at(-1) ?? ''
  const isKept = groups.some(
    (group) =>
      group.class === 'COLUMN_REF' &&
      group.column_names.at(-1)?.toLowerCase() === name.toLowerCase() &&
      (group.column_names.length < 2 ||
        group.column_names.at(-2)?.toLowerCase() === column.column_names.at(-2)?.toLowerCase()),
  )
  return isKept ? column : { ...call('any_value', [column]), alias: name }
}

/** Null where the columns of a source are not known. */
function listColumns(
  { relation_name: of }: Star,
  { from_table: from }: SelectNode,
  world: World,
): readonly ColumnReference[] | null {
  const columns: ColumnReference[] = []
  for (const table of from ? walkTables(from) : []) {
    if (table.type === 'JOIN') continue
    const alias = table.alias || (table.type === 'BASE_TABLE' ? table.table_name : '')
    if (of && alias.toLowerCase() !== of.toLowerCase()) continue
    const names = listNames(table, world)
    if (!names) return null
    columns.push(...names.map((name) => refer(alias ? [alias, name] : [name])))
  }
  return columns.length > 0 ? columns : null
}

function listNames(table: TableReference, world: World): readonly string[] | null {
  if (table.type === 'BASE_TABLE')
    return world.byId.get(table.table_name)?.columns.map(({ name }) => name) ?? null
  if (table.type !== 'SUBQUERY' || table.subquery.node.type !== 'SELECT_NODE') return null
  const { select_list: list } = table.subquery.node
  if (list.some((each) => each.class === 'STAR')) return null
  return list.map((each, at) => each.alias || nameOutput(each, at))
}
