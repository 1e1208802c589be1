import { isAggregate } from '../analyze/aggregates.ts'
import { call } from '../tree/build.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import { mapParts } from '../tree/map-tree.ts'
import type { Expression, Modifier, QueryNode, SelectNode } from '../tree/node.ts'

/**
 * SQLite, MySQL and, where a key is grouped by, PostgreSQL take any row's value for a column that is
 * neither grouped nor aggregated; DuckDB wants that said. Null where no block has such a column.
 */
export function settleBareColumns(query: QueryNode, name: string): QueryNode | null {
  let found = false
  const wrap = (expression: Expression): Expression => {
    if (isAggregate(expression) || expression.class === 'SUBQUERY') return expression
    if (expression.class === 'COLUMN_REF' && isNamed(expression.column_names, name)) {
      found = true
      const { alias, ...bare } = expression
      const answer = call('any_value', [bare])
      return { ...answer, alias: alias || (bare.column_names.at(-1) ?? name) }
    }
    return mapParts(expression, wrap)
  }
  const settled = mapBlocks(query, (block) => (isGrouped(block) ? settleBlock(block, wrap) : block))
  return found ? settled : null
}

function settleBlock(block: SelectNode, wrap: (expression: Expression) => Expression): SelectNode {
  const groups = (block.group_expressions ?? []).map((group) => readPlace(block, group))
  const grouped = new Set(groups.map(spell))
  const settle = (expression: Expression): Expression =>
    grouped.has(spell(expression)) ? expression : wrap(expression)
  const { having, modifiers } = block
  return {
    ...block,
    select_list: block.select_list.map(settle),
    ...(having ? { having: settle(having) } : {}),
    ...(modifiers ? { modifiers: modifiers.map((each) => settleModifier(each, settle)) } : {}),
  }
}

/** `GROUP BY 2` means the second output. */
function readPlace({ select_list: list }: SelectNode, group: Expression): Expression {
  const place = group.class === 'CONSTANT' ? Number(group.value.value) : Number.NaN
  return list[place - 1] ?? group
}

function settleModifier(
  modifier: Modifier,
  settle: (expression: Expression) => Expression,
): Modifier {
  if (modifier.type !== 'ORDER_MODIFIER') return modifier
  const orders = modifier.orders.map((order) => ({
    ...order,
    expression: settle(order.expression),
  }))
  return { ...modifier, orders }
}

function isGrouped({ group_expressions: groups, select_list: list, having }: SelectNode): boolean {
  return (groups?.length ?? 0) > 0 || having !== undefined || list.some(hasAggregate)
}

function hasAggregate(expression: Expression): boolean {
  if (isAggregate(expression)) return true
  let found = false
  mapParts(expression, (part) => {
    found ||= hasAggregate(part)
    return part
  })
  return found
}

/** An expression without its place and its alias, to see whether two are one. */
function spell(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'query_location' || key === 'alias') return undefined
    return key === 'column_names' ? (value as string[]).at(-1)?.toLowerCase() : value
  })
}

function isNamed(names: readonly string[], name: string): boolean {
  return names.at(-1)?.toLowerCase() === name.toLowerCase()
}
