import { getAlias } from '../../tree/get-alias.ts'
import { walkEverything } from '../../tree/map-tree.ts'
import type { Expression, TableReference } from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'

/**
 * A FROM clause without the tables that are joined to its left and that no condition speaks of: such a join takes no
 * row away, so whether any is found does not depend on it.
 */
export function dropIdleJoins(
  table: TableReference,
  where: Expression | undefined,
): TableReference {
  if (table.type !== 'JOIN') return table
  const left = dropIdleJoins(table.left, where)
  const isLeft = table.join_type === 'LEFT' && table.ref_type === 'REGULAR'
  return isLeft && !isAsked(table.right, where) ? left : { ...table, left }
}

/** Whether a condition may be about one of the tables: a bare name may be of any. */
function isAsked(side: TableReference, where: Expression | undefined): boolean {
  const names = new Set([...walkTables(side)].map(getAlias))
  return [...walkEverything(where ?? [])].some((part) => {
    if (!('column_names' in part)) return false
    const [first = '', ...others] = part.column_names as readonly string[]
    return others.length === 0 || names.has(first.toLowerCase())
  })
}
