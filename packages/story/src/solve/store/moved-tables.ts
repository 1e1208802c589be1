import type { Moved } from './moved.ts'
import { firstLocal } from './read-rows.ts'

/** What the open transaction moved, table by table. */
export class MovedTables {
  readonly #byTable = new Map<string, Moved>()

  /** Null where nothing was done to the table. */
  find(table: string): Moved | null {
    return this.#byTable.get(table) ?? null
  }

  /** Rows were put in, or one was changed at a place. */
  note(table: string, columns: Iterable<string>, at: bigint = firstLocal): Moved {
    const known: Moved = this.#byTable.get(table) ?? {
      ...{ places: new Set(), columns: new Set(), rows: [], isMany: false, isAdded: false },
    }
    this.#byTable.set(table, known)
    for (const column of columns) known.columns.add(column.toLowerCase())
    if (at < firstLocal) known.places.add(at)
    return known
  }

  clear(): void {
    this.#byTable.clear()
  }
}
