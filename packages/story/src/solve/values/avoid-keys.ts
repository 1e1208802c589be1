import type { WorldTable } from '../../world/world.ts'
import { isKeyAlone, leaveOutTaken } from './leave-out-taken.ts'
import { listPlaces, type Task } from './task.ts'

/** Of a class that is a key by itself, the values that no row has yet, where there are some. */
export async function avoidKeys(
  task: Task,
  root: number,
  values: readonly string[],
): Promise<readonly string[]> {
  const keys = listKeyPlaces(task, root)
  if (keys.length === 0 || values.length < 2) return values
  const given = new Set(
    keys.flatMap(({ table, column }) => listGiven(task, root, table, column.name)),
  )
  const untaken = await leaveOutTaken(task.store, keys, values)
  const free = untaken.filter((value) => !given.has(value))
  return free.length > 0 ? free : values
}

/** The columns of a class that are keys of their tables by themselves. */
export function listKeyPlaces(task: Task, root: number): ReturnType<typeof listPlaces> {
  return listPlaces(task, root).filter(isKeyAlone)
}

/** The keys that other rows of the witness have got by now. */
function listGiven(task: Task, root: number, table: WorldTable, column: string): readonly string[] {
  const given: string[] = []
  for (const row of task.witness.listLive()) {
    const cell = row.table === table ? row.cells.get(column) : undefined
    const other = cell === undefined ? root : task.witness.find(cell)
    const value = other === root ? null : task.values.get(other)
    if (value !== null && value !== undefined) given.push(value)
  }
  return given
}
