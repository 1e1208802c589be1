import { listValue } from '@duckdb/node-api'
import { quoteName } from '../../tree/quote.ts'
import { getColumn, type WorldTable } from '../../world/world.ts'
import { listPlaces, type Task } from './task.ts'

/** Of a class that is a key by itself, the values that no row has yet, where there are some. */
export async function avoidKeys(
  task: Task,
  root: number,
  values: readonly string[],
): Promise<readonly string[]> {
  const keys = listKeyPlaces(task, root)
  if (keys.length === 0 || values.length < 2) return values
  let free = values
  for (const { table, column } of keys) {
    const { type } = getColumn(table, column.name)
    const name = quoteName(column.name)
    if (free.length === 0) break
    const found = await task.store.askEverywhere(
      `SELECT CAST(${name} AS VARCHAR) FROM ${table.sqlName} WHERE ${name} IN (SELECT TRY_CAST(unnest($1::VARCHAR[]) AS ${type}))`,
      [listValue([...free])],
    )
    const taken = new Set(found.map(String))
    const given = listGiven(task, root, table, column.name)
    free = free.filter((value) => !taken.has(value) && !given.has(value))
  }
  return free.length > 0 ? free : values
}

/** The columns of a class that are keys of their tables by themselves. */
export function listKeyPlaces(task: Task, root: number): ReturnType<typeof listPlaces> {
  return listPlaces(task, root).filter(({ table, column }) =>
    table.keys.some((key) => key.length === 1 && key[0] === column.name),
  )
}

/** The keys that other rows of the witness have got by now. */
function listGiven(
  task: Task,
  root: number,
  table: WorldTable,
  column: string,
): ReadonlySet<string> {
  const given = new Set<string>()
  for (const row of task.witness.listLive()) {
    const cell = row.table === table ? row.cells.get(column) : undefined
    const other = cell === undefined ? root : task.witness.find(cell)
    const value = other === root ? null : task.values.get(other)
    if (value !== null && value !== undefined) given.add(value)
  }
  return given
}
