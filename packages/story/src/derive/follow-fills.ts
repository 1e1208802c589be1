import type { Store } from '../solve/store/store.ts'
import { getTable } from '../world/world.ts'
import { followSources } from './follow-sources.ts'
import type { MovedRows } from './moved-rows.ts'

/**
 * Brings up to date what follows from columns that were mended as a whole. A column that was mended itself, and was only guessed
 * to follow from others, follows no more.
 */
export async function followFills(store: Store, first = 0): Promise<void> {
  const fills = store.fills.slice(first)
  if (fills.length === 0) return
  for (const derived of store.derived)
    if (
      derived.isGuess &&
      fills.some(
        ({ table, column }) => table.id === derived.table && column.name === derived.column,
      )
    )
      store.derived.delete(derived)
  const moved = new Map<string, MovedRows>()
  for (const { table, column } of fills) {
    const known = moved.get(table.id)?.columns ?? []
    const columns = new Set([...known, column.name.toLowerCase()])
    moved.set(table.id, { from: 0n, places: [], columns })
  }
  const isSampled = store.whole !== null
  const { connection, world } = store
  const followed = await followSources(connection, { world, moved, isSampled }, [...store.derived])
  for (const { table, column, places } of followed)
    store.noteFollowed(getTable(world, table), column, places)
}
