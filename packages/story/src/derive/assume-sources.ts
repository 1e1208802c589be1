import { chase } from '../solve/chase.ts'
import { type AssumedSources, assumeDerived } from '../solve/constraints/assume-derived.ts'
import { reuseParents } from '../solve/reuse-parents.ts'
import type { Cells } from '../solve/store/read-rows.ts'
import type { Store } from '../solve/store/store.ts'
import type { SymbolicRow, Witness } from '../solve/symbolic/witness.ts'

/**
 * Makes a witness ask what its derived columns follow from. Rows that are there stay what they are: they follow from their
 * sources already.
 */
export async function assumeSources(
  store: Store,
  witness: Witness,
  { reuses, times }: { readonly reuses: boolean; readonly times: number },
): Promise<AssumedSources> {
  if (store.derived.size === 0) return { counted: [], formulas: new Map() }
  const known = new Set<SymbolicRow>()
  const tables = new Set([...store.derived].map(({ table }) => table))
  for (const row of witness.listLive())
    if (tables.has(row.table.id) && (await findRow(store, witness, row))) known.add(row)
  const before = new Set(witness.rows)
  const isKnown = (row: SymbolicRow): boolean => known.has(row)
  const assumed = assumeDerived(witness, store.world, store.derived, { isKnown, times })
  const added = witness.listLive().filter((row) => !before.has(row))
  if (added.length === 0) return assumed
  chase(witness, store)
  if (reuses) {
    await reuseParents(store, witness)
    chase(witness, store)
  }
  // a product whose price a line copies keeps it
  for (const row of added.filter(({ mergedInto }) => mergedInto === null)) {
    const cells = await findRow(store, witness, row)
    for (const [name, cell] of cells ? row.cells : []) {
      const value = cells?.[name] ?? null
      if (value !== null && witness.isTouched(cell)) witness.fix(cell, value)
    }
  }
  return assumed
}

/** The row of the background that a row of a witness is by its key. */
async function findRow(
  store: Store,
  witness: Witness,
  { table, cells }: SymbolicRow,
): Promise<Cells | null> {
  const key = table.primaryKey.map((name) => {
    const value = witness.constants.get(witness.find(cells.get(name) ?? -1))
    return [name, value ?? null] as const
  })
  if (key.length === 0 || key.some(([, value]) => value === null)) return null
  return (await store.find(table, Object.fromEntries(key)))?.cells ?? null
}
