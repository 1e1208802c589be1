import { columnFinder, type FoundColumn } from '../analyze/column-finder.ts'
import { isCut } from '../tree/is-cut.ts'
import { isExpression, listParts, walkEverything, walkExpression } from '../tree/map-tree.ts'
import type { BaseTable, Expression, QueryNode, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'

/**
 * Columns in which a NULL anywhere spoils the answer: what NOT IN looks through, and what the first rows
 * of an order are grouped by, ordered by or made of.
 */
export function listKnownColumns(query: QueryNode, world: World): readonly FoundColumn[] {
  const found = [...walkEverything(query)].flatMap((part) => {
    if (isExpression(part)) return isNegation(part) ? listOutputs(part, world) : []
    // a name without its table is one of the tables of the query it stands in
    return isBlock(part) && isCut(part) ? findAll(listColumns(part), part, world) : []
  })
  const seen = new Set<string>()
  return found.filter(({ table, column }) => {
    const name = `${table.id}\n${column.name}`
    return !column.isRequired && !seen.has(name) && seen.add(name)
  })
}

function isBlock(part: object): part is SelectNode {
  return 'type' in part && part.type === 'SELECT_NODE'
}

function isNegation(part: Expression): boolean {
  return part.class === 'OPERATOR' && part.type === 'OPERATOR_NOT'
}

/** The columns of the query inside a NOT IN. */
function listOutputs(negation: Expression, world: World): readonly FoundColumn[] {
  return listParts(negation).flatMap((part) => {
    if (part.class !== 'SUBQUERY' || part.subquery_type !== 'ANY') return []
    const { node } = part.subquery
    const selected = listSelected(node).flatMap((each) => [...walkExpression(each)])
    const isAll = selected.some((each) => each.class === 'STAR')
    return isAll ? listEvery(node, world) : findAll(selected, node, world)
  })
}

/** All columns of the tables that a query reads. */
function listEvery(query: QueryNode, world: World): readonly FoundColumn[] {
  return [...walkEverything(query)].flatMap((part) => {
    const isTable = 'type' in part && part.type === 'BASE_TABLE'
    const table = isTable ? world.byId.get((part as BaseTable).table_name) : undefined
    return table ? table.columns.map((column) => ({ table, column })) : []
  })
}

function findAll(
  expressions: readonly Expression[],
  query: QueryNode,
  world: World,
): readonly FoundColumn[] {
  const find = columnFinder(query, world)
  return expressions.flatMap((expression) => find(expression) ?? [])
}

function listSelected(query: QueryNode): readonly Expression[] {
  return query.type === 'SELECT_NODE'
    ? query.select_list
    : [...listSelected(query.left), ...listSelected(query.right)]
}

function listColumns(block: SelectNode): readonly Expression[] {
  const orders = (block.modifiers ?? []).flatMap((modifier) =>
    modifier.type === 'ORDER_MODIFIER' ? modifier.orders.map(({ expression }) => expression) : [],
  )
  const roots = [...block.select_list, ...(block.group_expressions ?? []), ...orders]
  return roots.flatMap((root) => [...walkExpression(root)])
}
