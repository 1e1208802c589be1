import { listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { SelectNode } from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'

/** Tables that are joined outside and asked to have no row: LEFT JOIN x … WHERE x.id IS NULL. */
export function findAntiJoined({
  from_table: from,
  where_clause: where,
}: SelectNode): ReadonlySet<string> {
  if (!from || !where) return new Set()
  const optional = new Set(
    [...walkTables(from)].flatMap((table) =>
      table.type === 'JOIN' && table.join_type === 'LEFT' ? [getAlias(table.right)] : [],
    ),
  )
  const asked = listConditions(where).flatMap((condition) => {
    if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_IS_NULL') return []
    const [column] = condition.children
    return column?.class === 'COLUMN_REF' && column.column_names.length > 1
      ? [column.column_names.at(-2)?.toLowerCase() ?? '']
      : []
  })
  return new Set(asked.filter((name) => optional.has(name)))
}
