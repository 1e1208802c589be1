import type { Lookup } from '../analyze/find-lookups.ts'
import type { Store } from './store/store.ts'
import { isSame, type Witness } from './symbolic/witness.ts'

/** A row that some query looks up by a constant is the row that is there already, since there may be one only. */
export async function bindLookups(
  store: Store,
  witness: Witness,
  lookups: readonly Lookup[],
): Promise<void> {
  for (const { equals, tables } of lookups) {
    const [table] = tables
    if (!table || equals.length === 0 || table.primaryKey.length === 0) continue
    const wanted = Object.fromEntries(equals.map(({ column, value }) => [column.name, value]))
    const meant = witness.rows.filter(
      (row) =>
        row.table === table &&
        Object.entries(wanted).every(([name, value]) => {
          const cell = row.cells.get(name)
          const known = cell === undefined ? undefined : witness.constants.get(witness.find(cell))
          return known !== undefined && isSame(known, value)
        }),
    )
    const [first, ...others] = meant
    if (!first) continue
    const found = await store.find(table, wanted)
    for (const name of table.primaryKey) {
      const cell = first.cells.get(name) ?? -1
      const value = found?.cells[name]
      if (typeof value === 'string') witness.fix(cell, value)
      for (const other of others) witness.unite(cell, other.cells.get(name) ?? -1)
    }
  }
}
