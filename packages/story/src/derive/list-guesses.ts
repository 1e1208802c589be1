import { listReadTables } from '../analyze/list-read-tables.ts'
import { listHeld } from '../solve/constraints/list-held.ts'
import { listNames } from '../solve/constraints/list-own-conditions.ts'
import type { Store } from '../solve/store/store.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { ColumnReference, QueryNode } from '../tree/node.ts'
import type { Constraint } from '../world/world.ts'
import type { Derived } from './derivation.ts'

/**
 * The derived columns of a query's tables that it names and that were only inferred: a query that looks for orders whose
 * total is not that of their lines wants them otherwise.
 */
export function listGuesses(store: Store, query: QueryNode): readonly Derived[] {
  const tables = new Set(listReadTables(query, store.world).map(({ id }) => id))
  const names = listNamed(query)
  return [...store.derived].filter(
    ({ isGuess, table, column }) => isGuess && tables.has(table) && names.has(column.toLowerCase()),
  )
}

/** The order of moments that a query names: one that looks for what was closed before it was opened wants them otherwise. */
export function listHabits(store: Store, query: QueryNode): readonly Constraint[] {
  const names = listNamed(query)
  return listReadTables(query, store.world)
    .flatMap((table) => listHeld(store, table))
    .filter(
      ({ isHabit, condition }) => isHabit && listNames(condition).some((name) => names.has(name)),
    )
}

/** The columns that a query names, in small letters. */
function listNamed(query: QueryNode): ReadonlySet<string> {
  return new Set(
    [...walkEverything(query)].flatMap((part) =>
      'column_names' in part
        ? ((part as ColumnReference).column_names.at(-1)?.toLowerCase() ?? [])
        : [],
    ),
  )
}
