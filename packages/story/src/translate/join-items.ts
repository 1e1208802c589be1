import { refer } from '../tree/build.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import type { Expression, QueryNode, SelectNode, TableReference } from '../tree/node.ts'

/** The name of a list's items beside the rows that they are in. */
const alias = '__items'

/** A query that groups by the items of a list as `SELECT unnest(tags), count(*) … GROUP BY 1`, which DuckDB has in FROM alone. */
export function joinItems(query: QueryNode): QueryNode {
  return mapBlocks(query, (block) => {
    const at = block.select_list.findIndex(isItems)
    const [item] = block.select_list.slice(at, at + 1)
    const isGrouped = (block.group_expressions ?? []).length > 0
    if (at < 0 || !item || !block.from_table || !isGrouped) return block
    return join(block, block.from_table, item)
  })
}

function isItems(item: Expression): boolean {
  return item.class === 'FUNCTION' && item.function_name === 'unnest'
}

function join(block: SelectNode, left: TableReference, item: Expression): SelectNode {
  const own = refer([alias, 'item'])
  const spelt = JSON.stringify({ ...item, alias: '' })
  const right: TableReference = {
    ...{ type: 'TABLE_FUNCTION', alias, function: { ...item, alias: '' } },
    column_name_alias: ['item'],
  }
  const replace = (part: Expression): Expression =>
    JSON.stringify({ ...part, alias: '' }) === spelt ? { ...own, alias: part.alias ?? '' } : part
  return {
    ...block,
    from_table: { type: 'JOIN', left, right, join_type: 'INNER', ref_type: 'CROSS' },
    select_list: block.select_list.map(replace),
    group_expressions: (block.group_expressions ?? []).map(replace),
  }
}
