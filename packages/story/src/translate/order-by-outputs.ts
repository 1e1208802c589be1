import { refer } from '../tree/build.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import type { Expression, Modifier, QueryNode, SelectNode } from '../tree/node.ts'

/**
 * SQL Server and MySQL order by `'Total sales'`: SQL Server means the output of that name, and where there is none the
 * text orders nothing.
 */
export function orderByOutputs(query: QueryNode): QueryNode {
  return mapBlocks(query, (block) => {
    const { modifiers } = block
    if (!modifiers) return block
    return { ...block, modifiers: modifiers.flatMap((each) => settle(block, each)) }
  })
}

function settle(block: SelectNode, modifier: Modifier): readonly Modifier[] {
  if (modifier.type !== 'ORDER_MODIFIER') return [modifier]
  const orders = modifier.orders.flatMap((order) => {
    const text = readText(order.expression)
    if (text === null) return [order]
    const output = block.select_list.find(
      ({ alias }) => alias?.toLowerCase() === text.toLowerCase(),
    )
    return output?.alias ? [{ ...order, expression: refer([output.alias]) }] : []
  })
  return orders.length > 0 ? [{ ...modifier, orders }] : []
}

function readText(expression: Expression): string | null {
  if (expression.class !== 'CONSTANT') return null
  const { value } = expression.value
  return typeof value === 'string' ? value : null
}
