import { firstLocal } from '../solve/store/read-rows.ts'
import type { Store } from '../solve/store/store.ts'
import { NoWitness } from '../solve/symbolic/witness.ts'
import { getTable } from '../world/world.ts'
import { followSources } from './follow-sources.ts'
import type { MovedRows } from './moved-rows.ts'

/**
 * Brings columns up to date that follow from what the open transaction moved. Ends a witness by which a row would get
 * another value than a query relies on; `own` are rows of the witness itself, whose answer is asked in any case. Answers with how many columns there were.
 */
export async function bringUpToDate(
  store: Store,
  own: readonly { readonly table: { readonly id: string }; readonly row: number }[] = [],
): Promise<number> {
  if (store.derived.size === 0) return 0
  const { connection, world } = store
  const moved = new Map<string, MovedRows>()
  for (const table of world.tables) {
    const known = store.listMoved(table)
    if (!known) continue
    const { places, columns, isAdded } = known
    moved.set(table.id, { from: isAdded ? firstLocal : null, places: [...places], columns })
  }
  const isSampled = store.whole !== null
  const followed = await followSources(connection, { world, moved, isSampled }, [...store.derived])
  const free = new Set(own.map(({ table, row }) => `${table.id}\n${row}`))
  for (const { table: id, column, places } of followed) {
    const table = getTable(world, id)
    for (const at of places) {
      const row = Number(at)
      if (at >= firstLocal || free.has(`${id}\n${row}`)) continue
      if (store.protected(table, row).has(column))
        throw new NoWitness(`Another query relies on ${id}.${column}`)
    }
    store.noteFollowed(table, column, places)
  }
  return followed.length
}
