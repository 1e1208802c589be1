import type { Lookup } from '../../analyze/find-lookups.ts'
import { isLink } from '../../world/is-link.ts'
import { isPartOfKey } from '../../world/is-part-of-key.ts'
import { isPointedAt } from '../../world/is-pointed-at.ts'
import type { WorldTable } from '../../world/world.ts'
import { spellCell } from '../store/key-texts.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { isSame, NoWitness } from '../symbolic/witness.ts'
import { fillShown } from './fill-shown.ts'

/**
 * Takes the row that is there already where one has a key of the witness's row, and moves its other
 * cells where nothing relies on them. Its number in the table; null where no such row is there.
 */
export async function mergeRow(
  store: Store,
  table: WorldTable,
  fixed: Cells,
  {
    columns,
    mentioned,
    lookups,
  }: {
    readonly columns: readonly string[]
    readonly mentioned: ReadonlySet<string>
    readonly lookups: readonly Lookup[]
  },
): Promise<number | null> {
  for (const key of [...table.keys, ...listLookedUp(table, fixed, lookups)]) {
    const values = key.map((name) => fixed[name] ?? null)
    if (values.includes(null) || isNew(store, table, key, fixed)) continue
    const found = await store.find(
      table,
      Object.fromEntries(key.map((name, at) => [name, values[at] ?? null])),
    )
    if (!found) continue
    const relied = store.protected(table, found.row)
    const mayFill = (name: string): boolean =>
      !relied.has(name) && !isPartOfKey(table, name) && !isLink(table, name)
    const shown = await fillShown(store, table, found.cells, { mentioned, mayFill })
    const wanted = { ...shown, ...fixed }
    const changed = Object.entries(wanted).filter(
      ([name, value]) => !isSame(found.cells[name] ?? null, value),
    )
    if (changed.length > 0) {
      if (store.calendars.has(table.id))
        throw new NoWitness(`A day of ${table.id} would be another day`)
      const names = changed.map(([name]) => name)
      if (names.some((name) => relied.has(name)))
        throw new NoWitness(`Another query relies on a row of ${table.id}`)
      if (names.some((name) => isPartOfKey(table, name) || isPointedAt(store.world, table, name)))
        throw new NoWitness(`A row of ${table.id} would get another key`)
      await store.update(table, found, Object.fromEntries(changed))
      store.noteChange(table, found.row, names)
    }
    store.protect(table, found.row, columns)
    return found.row
  }
  return null
}

/** What a query looks up as one row is a key of it, where its table has none. */
function listLookedUp(
  table: WorldTable,
  fixed: Cells,
  lookups: readonly Lookup[],
): readonly (readonly string[])[] {
  if (table.keys.length > 0) return []
  return lookups.flatMap(({ equals, tables }) => {
    const isMeant = ({ column, value }: Lookup['equals'][number]): boolean =>
      isSame(fixed[column.name] ?? null, value)
    if (tables[0] !== table || equals.length === 0 || !equals.every(isMeant)) return []
    return [equals.map(({ column }) => column.name)]
  })
}

/** Whether a key was made for this witness, so that no row has it. */
function isNew(
  { issued }: Store,
  { id }: WorldTable,
  key: readonly string[],
  fixed: Cells,
): boolean {
  const [name, ...others] = key
  return others.length === 0 && issued.has(spellCell(id, name ?? '', fixed[name ?? ''] ?? ''))
}
