import type { WorldTable } from '../../world/world.ts'
import type { Cells } from './read-rows.ts'

/** Texts for keys: those made beforehand, and those that rows have by now. */
export class KeyTexts {
  readonly #ready = new Map<string, string[]>()
  /** By table id, the columns for which texts are made. */
  readonly #columns = new Map<string, Set<string>>()
  readonly #used = new Set<string>()

  /** The texts that are ready for a key; whoever takes one takes it away. */
  list(key: string, places: readonly Place[]): string[] {
    for (const { table, column } of places) {
      const columns = this.#columns.get(table.id) ?? new Set()
      this.#columns.set(table.id, columns.add(column.name))
    }
    const known = this.#ready.get(key) ?? []
    this.#ready.set(key, known)
    return known
  }

  isUsed({ table, column }: Place, value: string): boolean {
    return this.#used.has(spellCell(table.id, column.name, value))
  }

  /** Takes a row into account. It is not given back: a text that was used for a while is not missed. */
  note({ id }: WorldTable, cells: Cells): void {
    for (const name of this.#columns.get(id) ?? []) {
      const value = cells[name]
      if (typeof value === 'string') this.#used.add(spellCell(id, name, value))
    }
  }

  /** Rows of the table came or changed in another way: what is ready may be taken. */
  forget({ id }: WorldTable): void {
    if (this.#columns.has(id)) this.#ready.clear()
  }
}

interface Place {
  readonly table: { readonly id: string }
  readonly column: { readonly name: string }
}

/** A value of a column, as sets of them know it. */
export function spellCell(table: string, column: string, value: string): string {
  return `${table}\n${column}\n${value}`
}
