import { negate } from '../../tree/build.ts'
import type { Expression, QueryNode, SelectNode } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import type { CellPlace } from './witness.ts'

/**
 * What `link NOT IN (SELECT key FROM parent WHERE …)` says of the parent that is there: the row that the link leads to, of
 * which the condition does not hold. Null where the link may lead to none, or the inner query leaves out rows otherwise.
 */
export function keepParent(
  { byId }: World,
  node: QueryNode,
  { table, column }: CellPlace,
): SelectNode | null {
  if (node.type !== 'SELECT_NODE' || !node.where_clause) return null
  const { from_table: from, select_list: list, where_clause: where, modifiers = [] } = node
  const [output] = list
  const isWhole = modifiers.every(({ type }) => type === 'DISTINCT_MODIFIER')
  const isPlain = isWhole && !node.group_expressions?.length && !node.having && !node.qualify
  if (!isPlain || from?.type !== 'BASE_TABLE' || !isColumn(output) || list.length > 1) return null
  const parent = byId.get(from.table_name)
  const key = parent?.byName.get(output.column_names.at(-1)?.toLowerCase() ?? '')
  const link = table.links.find(
    ({ columns, parent: id, parentColumns }) =>
      columns.length === 1 &&
      columns[0] === column.name &&
      id === parent?.id &&
      parentColumns[0] === key?.name,
  )
  return link ? { ...node, where_clause: negate(where) } : null
}

function isColumn(
  output: Expression | undefined,
): output is Extract<Expression, { class: 'COLUMN_REF' }> {
  return output?.class === 'COLUMN_REF'
}
