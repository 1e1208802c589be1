import type { WorldTable } from '../../world/world.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'

/** What a query shows had better be something: values for the empty cells of a row that it mentions and that may be filled. */
export async function fillShown(
  store: Store,
  table: WorldTable,
  cells: Cells,
  {
    mentioned,
    mayFill,
  }: { readonly mentioned: ReadonlySet<string>; readonly mayFill: (name: string) => boolean },
): Promise<Cells> {
  const empty = table.columns.filter(
    ({ name }) =>
      (cells[name] ?? null) === null && mentioned.has(name.toLowerCase()) && mayFill(name),
  )
  if (empty.length === 0) return {}
  const samples = await store.sample(table)
  const filled = empty.flatMap(({ name }) => {
    const value = store.dice.pick(samples.flatMap((each) => each[name] ?? []))
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(filled)
}
