import { listReadTables } from '../analyze/list-read-tables.ts'
import type { Store } from '../solve/store/store.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { ColumnReference, QueryNode } from '../tree/node.ts'
import type { Derived } from './derivation.ts'

/**
 * The derived columns of a query's tables that it names and that were only inferred: a query that looks for orders whose
 * total is not that of their lines wants them otherwise.
 */
export function listGuesses(store: Store, query: QueryNode): readonly Derived[] {
  const tables = new Set(listReadTables(query, store.world).map(({ id }) => id))
  const names = new Set(
    [...walkEverything(query)].flatMap((part) =>
      'column_names' in part
        ? ((part as ColumnReference).column_names.at(-1)?.toLowerCase() ?? [])
        : [],
    ),
  )
  return [...store.derived].filter(
    ({ isGuess, table, column }) => isGuess && tables.has(table) && names.has(column.toLowerCase()),
  )
}
