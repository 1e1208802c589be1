import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { isCut } from '../tree/is-cut.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { QueryNode, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'

/** Columns by which some query orders its rows, the empty ones first, and keeps the first of them. */
export function listRankedColumns(
  queries: readonly QueryNode[],
  world: World,
): readonly FoundColumn[] {
  const found = queries.flatMap((query) =>
    [...walkEverything(query)].flatMap((part) =>
      isBlock(part) && isCut(part) && !part.group_expressions?.length ? listFirst(part, world) : [],
    ),
  )
  const tested = new Set(queries.flatMap((query) => listTested(query, world)).map(spell))
  const seen = new Set<string>()
  return found.filter((each) => {
    const name = spell(each)
    return !each.column.isRequired && !tested.has(name) && !seen.has(name) && seen.add(name)
  })
}

function isBlock(part: object): part is SelectNode {
  return 'type' in part && part.type === 'SELECT_NODE'
}

/** What a block orders by first, where nothing comes before something. */
function listFirst(block: SelectNode, world: World): readonly FoundColumn[] {
  const [order] = (block.modifiers ?? []).flatMap((modifier) =>
    modifier.type === 'ORDER_MODIFIER' ? modifier.orders : [],
  )
  const isEmptyFirst = order?.null_order === 'NULLS FIRST'
  const found = isEmptyFirst ? columnFinder(block, world)(order.expression) : null
  return found ? [found] : []
}

/** Columns that a query asks whether they are empty. */
function listTested(query: QueryNode, world: World): readonly FoundColumn[] {
  const find = columnFinder(query, world)
  return [...walkEverything(query)].flatMap((part) => {
    const isTest =
      'type' in part &&
      (part.type === 'OPERATOR_IS_NULL' || part.type === 'OPERATOR_IS_NOT_NULL') &&
      'children' in part
    const [asked] = isTest ? (part.children as SelectNode['select_list']) : []
    return (asked && find(asked)) ?? []
  })
}

function spell({ table, column }: FoundColumn): string {
  return `${table.id}\n${column.name}`
}
