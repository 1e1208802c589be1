import type { WorldTable } from '../../world/world.ts'

/** The cells that queries rely on: no other query may move them. */
export class Protection {
  readonly #columns = new Map<string, ReadonlySet<string>>()

  /** The columns of a row that some query relies on. */
  of({ id }: WorldTable, row: number): ReadonlySet<string> {
    return this.#columns.get(`${id}\n${row}`) ?? new Set()
  }

  /** The rows of a table in which a query relies on a column. */
  list(table: WorldTable, column: string): readonly number[] {
    return [...this.#columns].flatMap(([key, columns]) => {
      const [id, row] = key.split('\n')
      return id === table.id && columns.has(column) ? [Number(row)] : []
    })
  }

  /** Answers with what gives the cells free again. */
  add({ id }: WorldTable, row: number, columns: Iterable<string>): () => void {
    const key = `${id}\n${row}`
    const before = this.#columns.get(key)
    this.#columns.set(key, new Set([...(before ?? []), ...columns]))
    return () => {
      if (before) this.#columns.set(key, before)
      else this.#columns.delete(key)
    }
  }
}
