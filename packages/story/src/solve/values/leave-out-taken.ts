import { listValue } from '@duckdb/node-api'
import { quoteName } from '../../tree/quote.ts'
import { askEach } from '../store/ask-each.ts'
import type { Store } from '../store/store.ts'
import type { CellPlace } from '../symbolic/witness.ts'

/** Of values those that no row has in any of the columns, here or among all rows there are. */
export async function leaveOutTaken(
  store: Store,
  places: readonly CellPlace[],
  values: readonly string[],
): Promise<readonly string[]> {
  let free = values
  for (const { table, column } of places) {
    if (free.length === 0) break
    const name = quoteName(column.name)
    const found = await askEach(
      store,
      `SELECT CAST(${name} AS VARCHAR) FROM ${table.sqlName} WHERE ${name} IN (SELECT TRY_CAST(unnest($1::VARCHAR[]) AS ${column.type}))`,
      [listValue([...free])],
    )
    const taken = new Set(found.map(String))
    free = free.filter((value) => !taken.has(value))
  }
  return free
}

/** Whether a column is a key of its table by itself. */
export function isKeyAlone({ table, column }: CellPlace): boolean {
  return table.keys.some((key) => key.length === 1 && key[0] === column.name)
}
