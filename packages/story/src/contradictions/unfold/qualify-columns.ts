import { mapExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode, TableReference } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import { listSources } from './list-sources.ts'

/** A block whose bare columns say which table they are of, where only one has them; unchanged where a table's columns are not known. */
export function qualifyColumns(world: World, block: SelectNode): SelectNode {
  const sources = listSources(world, block)
  if (sources.some(({ columns }) => columns === null)) return block
  const qualify = (part: Expression): Expression => {
    if (part.class !== 'COLUMN_REF' || part.column_names.length !== 1) return part
    const [name = ''] = part.column_names
    const owners = sources.filter(({ columns }) =>
      columns?.some((each) => each.toLowerCase() === name.toLowerCase()),
    )
    const [owner] = owners
    if (!owner?.alias || owners.length > 1) return part
    return { ...part, column_names: [owner.alias, name] }
  }
  return mapBlock(block, (expression) => mapExpression(expression, qualify))
}

/** A block in which every expression of its own is replaced, those of its joins too; queries inside stay. */
export function mapBlock(
  block: SelectNode,
  replace: (expression: Expression) => Expression,
): SelectNode {
  const { from_table: from, where_clause: where, having, qualify } = block
  const { group_expressions: groups, select_list: outputs } = block
  return {
    ...block,
    select_list: outputs.map(replace),
    ...(from ? { from_table: mapConditions(from, replace) } : {}),
    ...(where ? { where_clause: replace(where) } : {}),
    ...(groups ? { group_expressions: groups.map(replace) } : {}),
    ...(having ? { having: replace(having) } : {}),
    ...(qualify ? { qualify: replace(qualify) } : {}),
  }
}

function mapConditions(
  table: TableReference,
  replace: (expression: Expression) => Expression,
): TableReference {
  if (table.type !== 'JOIN') return table
  const [left, right] = [mapConditions(table.left, replace), mapConditions(table.right, replace)]
  const sides = { ...table, left, right }
  return table.condition ? { ...sides, condition: replace(table.condition) } : sides
}
