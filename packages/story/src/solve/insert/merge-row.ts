import type { WorldTable } from '../../world/world.ts'
import type { Cells, FoundRow } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import { isSame, NoWitness } from '../symbolic/witness.ts'

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
  }: { readonly columns: readonly string[]; readonly mentioned: ReadonlySet<string> },
): Promise<number | null> {
  for (const key of table.keys) {
    const values = key.map((name) => fixed[name] ?? null)
    if (values.includes(null) || isNew(store, table, key, fixed)) continue
    const found = await store.find(
      table,
      Object.fromEntries(key.map((name, at) => [name, values[at] ?? null])),
    )
    if (!found) continue
    const wanted = { ...(await fillShown(store, table, found, mentioned)), ...fixed }
    const changed = Object.entries(wanted).filter(
      ([name, value]) => !isSame(found.cells[name] ?? null, value),
    )
    if (changed.length > 0) {
      const names = changed.map(([name]) => name)
      const relied = store.protected(table, found.row)
      if (names.some((name) => relied.has(name)))
        throw new NoWitness(`Another query relies on a row of ${table.id}`)
      if (names.some((name) => isKey(table, name) || isReferenced(store, table, name)))
        throw new NoWitness(`A row of ${table.id} would get another key`)
      await store.update(table, found, Object.fromEntries(changed))
      store.noteChange(table, found.row, names)
    }
    store.protect(table, found.row, columns)
    return found.row
  }
  return null
}

/** What the query shows of a row that is there had better be something: values for cells that are empty. */
async function fillShown(
  store: Store,
  table: WorldTable,
  { row, cells }: FoundRow,
  mentioned: ReadonlySet<string>,
): Promise<Cells> {
  const relied = store.protected(table, row)
  const empty = table.columns.filter(
    ({ name }) =>
      (cells[name] ?? null) === null &&
      mentioned.has(name.toLowerCase()) &&
      !relied.has(name) &&
      !isKey(table, name) &&
      !table.links.some(({ columns }) => columns.includes(name)),
  )
  if (empty.length === 0) return {}
  const samples = await store.sample(table)
  const filled = empty.flatMap(({ name }) => {
    const value = store.dice.pick(samples.flatMap((each) => each[name] ?? []))
    return value === null || value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(filled)
}

/** Whether a key was made for this witness, so that no row has it. */
function isNew(
  { issued }: Store,
  { id }: WorldTable,
  key: readonly string[],
  fixed: Cells,
): boolean {
  const [name, ...others] = key
  return others.length === 0 && issued.has(`${id}\n${name}\n${fixed[name ?? ''] ?? ''}`)
}

function isKey({ keys }: WorldTable, name: string): boolean {
  return keys.some((key) => key.includes(name))
}

function isReferenced({ world }: Store, table: WorldTable, name: string): boolean {
  return world.tables.some(({ links }) =>
    links.some(({ parent, parentColumns }) => parent === table.id && parentColumns.includes(name)),
  )
}
