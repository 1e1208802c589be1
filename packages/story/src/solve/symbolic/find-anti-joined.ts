import { listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { ColumnReference, QueryNode, SelectNode, TableReference } from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'
import type { World } from '../../world/world.ts'
import { nameOutput } from './name-output.ts'
import type { CommonScope } from './scope.ts'

/** Tables that are joined outside and asked to have no row: LEFT JOIN x … WHERE x.id IS NULL. */
export function findAntiJoined(
  { from_table: from, where_clause: where }: SelectNode,
  known: { readonly world: World; readonly common: CommonScope },
): ReadonlySet<string> {
  if (!from || !where) return new Set()
  const optional = [...walkTables(from)].flatMap((table) =>
    table.type === 'JOIN' && table.join_type === 'LEFT' ? [table.right] : [],
  )
  const asked = listConditions(where).flatMap((condition) => {
    if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_IS_NULL') return []
    const [column] = condition.children
    return column?.class === 'COLUMN_REF' ? [column] : []
  })
  const missing = optional.filter((table) =>
    asked.some((column) => isOf(column, table, listColumns(table, known))),
  )
  return new Set(missing.map(getAlias))
}

/** A column without the name of its table is that of the only one which has it. */
function isOf(
  { column_names: names }: ColumnReference,
  table: TableReference,
  columns: readonly string[],
): boolean {
  const [name = '', of] = names.toReversed().map((each) => each.toLowerCase())
  return of === undefined ? columns.includes(name) : of === getAlias(table)
}

/** The columns of a table, of a common table or of a query in its place, in small letters. */
function listColumns(
  table: TableReference,
  { world, common }: Parameters<typeof findAntiJoined>[1],
): readonly string[] {
  if (table.type === 'SUBQUERY') return listOutputs(table.subquery.node)
  if (table.type !== 'BASE_TABLE') return []
  const entry = common.get(table.table_name.toLowerCase())
  if (entry) return entry.aliases.length > 0 ? entry.aliases : listOutputs(entry.query)
  return [...(world.byId.get(table.table_name)?.byName.keys() ?? [])]
}

function listOutputs(query: QueryNode): readonly string[] {
  if (query.type === 'SELECT_NODE') return query.select_list.map(nameOutput)
  return listOutputs(query.left)
}
