import { columnFinder } from '../../analyze/column-finder.ts'
import { mapExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode, TableReference } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'

/** A block whose conditions choose nothing in the place of a column that is never empty: COALESCE of it is the column. */
export function dropChoices(world: World, block: SelectNode): SelectNode {
  const { where_clause: where, from_table: from } = block
  if (!where || !from || hasOuter(from)) return block
  const find = columnFinder(block, world)
  const drop = (part: Expression): Expression => {
    const [first] =
      part.class === 'OPERATOR' && part.type === 'OPERATOR_COALESCE' ? part.children : []
    return first && find(first)?.column.isRequired ? first : part
  }
  return { ...block, where_clause: mapExpression(where, drop) }
}

function hasOuter(table: TableReference): boolean {
  if (table.type !== 'JOIN') return table.type !== 'BASE_TABLE'
  return table.join_type !== 'INNER' || hasOuter(table.left) || hasOuter(table.right)
}
