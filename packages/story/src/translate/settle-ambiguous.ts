import { mapBlocks } from '../tree/map-blocks.ts'
import { mapParts } from '../tree/map-tree.ts'
import type { ColumnReference, Expression, Modifier, QueryNode, SelectNode } from '../tree/node.ts'

/**
 * MySQL groups, filters groups and orders by the output of a name, where several tables have a column of it. Null where no
 * block shows one of them alone.
 */
export function settleAmbiguous(query: QueryNode, name: string): QueryNode | null {
  let found = false
  const settled = mapBlocks(query, (block) => {
    const shown = findShown(block, name)
    if (!shown) return block
    const settle = (expression: Expression): Expression => {
      if (expression.class !== 'COLUMN_REF') return mapParts(expression, settle)
      if (expression.column_names.length > 1 || !isNamed(expression, name)) return expression
      found = true
      return { ...expression, column_names: shown.column_names }
    }
    const { group_expressions: groups, having, modifiers } = block
    return {
      ...block,
      ...(groups ? { group_expressions: groups.map(settle) } : {}),
      ...(having ? { having: settle(having) } : {}),
      ...(modifiers ? { modifiers: modifiers.map((each) => settleOrder(each, settle)) } : {}),
    }
  })
  return found ? settled : null
}

function findShown({ select_list: list }: SelectNode, name: string): ColumnReference | null {
  const shown = list.filter(
    (item): item is ColumnReference =>
      item.class === 'COLUMN_REF' && item.column_names.length > 1 && isNamed(item, name),
  )
  return shown.length === 1 ? (shown[0] ?? null) : null
}

function isNamed({ column_names: names }: ColumnReference, name: string): boolean {
  return names.at(-1)?.toLowerCase() === name.toLowerCase()
}

function settleOrder(modifier: Modifier, settle: (expression: Expression) => Expression): Modifier {
  if (modifier.type !== 'ORDER_MODIFIER') return modifier
  const orders = modifier.orders.map((order) => ({
    ...order,
    expression: settle(order.expression),
  }))
  return { ...modifier, orders }
}
