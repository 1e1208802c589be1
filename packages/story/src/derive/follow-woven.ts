import type { Connection } from '@worldloom/runner'
import type { Solved } from '../solve/solve-story.ts'
import type { Change } from '../solve/store/change.ts'
import type { PlaceRow } from '../solve/weave-sample.ts'
import { getTable, type World } from '../world/world.ts'
import { followSources } from './follow-sources.ts'
import type { MovedRows } from './moved-rows.ts'

/**
 * Brings up to date, among all rows, what follows from those that a sample's solving added and changed: there a customer may
 * have had some of the orders only.
 */
export async function followWoven(
  whole: Connection,
  world: World,
  { solved, place }: { readonly solved: Solved; readonly place: PlaceRow },
): Promise<readonly Change[]> {
  const isHeld = ({
    table,
    column,
  }: {
    readonly table: string
    readonly column: string
  }): boolean => !solved.yielded.some((each) => each.table === table && each.column === column)
  const derived = world.derived.filter(isHeld)
  if (derived.length === 0) return []
  const moved = new Map<string, MovedRows>()
  for (const table of world.tables) {
    const changes = solved.changes.filter((change) => change.table.id === table.id)
    const places = changes.flatMap(({ row }) => place(table, row) ?? [])
    const isFilled = solved.fills.some((fill) => fill.table.id === table.id)
    const isAdded = (solved.added[table.id] ?? 0) > 0
    if (!isFilled && !isAdded && places.length === 0) continue
    const all = table.columns.map(({ name }) => name)
    const names = isFilled || isAdded ? all : changes.flatMap(({ columns }) => columns)
    moved.set(table.id, {
      from: isFilled ? 0n : isAdded ? BigInt(table.rows) : null,
      places: [...new Set(places)].map(BigInt),
      columns: new Set(names.map((name) => name.toLowerCase())),
    })
  }
  const followed = await followSources(whole, { world, moved, isSampled: false }, derived)
  return followed.flatMap(({ table, column, places }) =>
    places.map((at) => ({ table: getTable(world, table), row: Number(at), columns: [column] })),
  )
}
