import type { Connection } from '@worldloom/runner'
import { followSources } from '../derive/follow-sources.ts'
import type { MovedRows } from '../derive/moved-rows.ts'
import { firstLocal } from '../solve/store/read-rows.ts'
import { getTable, type World } from '../world/world.ts'
import type { Raised } from './raise/raising.ts'

/** Brings up to date what follows from rows that were raised in the open transaction; it is not done by one statement. */
export async function followRaised(
  connection: Connection,
  world: World,
  raised: readonly Raised[],
): Promise<readonly (Omit<Raised, 'sql'> & { readonly sql: null })[]> {
  if (world.derived.length === 0) return []
  const moved = new Map<string, MovedRows>()
  for (const { table, added, moved: rows, columns } of raised) {
    const known = moved.get(table)
    const all = added > 0 ? getTable(world, table).columns.map(({ name }) => name) : columns
    const named = all.map((name) => name.toLowerCase())
    moved.set(table, {
      from: added > 0 ? firstLocal : (known?.from ?? null),
      places: [...(known?.places ?? []), ...rows],
      columns: new Set([...(known?.columns ?? []), ...named]),
    })
  }
  const followed = await followSources(
    connection,
    { world, moved, isSampled: false },
    world.derived,
  )
  return followed.map(({ table, column, places }) => ({
    ...{ table, added: 0, moved: places, columns: [column], sql: null },
  }))
}
