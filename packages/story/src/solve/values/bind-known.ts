import { listKeyPlaces } from './avoid-keys.ts'
import type { Task } from './task.ts'

/**
 * Rows of the witness whose key has a value that is taken are the rows that are there: their other keys follow,
 * where nothing else is said of them.
 */
export async function bindKnown(task: Task, root: number): Promise<void> {
  const { store, witness, values, pools } = task
  const value = values.get(root)
  if (value === null || value === undefined) return
  for (const { table, column } of listKeyPlaces(task, root)) {
    const rows = witness.listLive().filter(({ table: of, cells }) => {
      const cell = cells.get(column.name)
      return of === table && cell !== undefined && witness.find(cell) === root
    })
    if (rows.length === 0) continue
    const found = await store.find(table, { [column.name]: value })
    if (!found) continue
    for (const { cells } of rows)
      for (const name of new Set(table.keys.flat())) {
        const other = witness.find(cells.get(name) ?? -1)
        const isSaid = values.has(other) || pools.has(other) || witness.constants.has(other)
        const known = found.cells[name]
        if (!isSaid && other !== root && typeof known === 'string') values.set(other, known)
      }
  }
}
