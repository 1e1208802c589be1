import type { Connection } from '@worldloom/runner'
import type { WorldTable } from '../../world/world.ts'
import type { Dice } from './dice.ts'
import { type Cells, readRows } from './read-rows.ts'

/** Background rows that new ones are made of; among so many, none is taken often. */
const mostPatterns = 3000
/** Background rows that are looked at to learn what a table's rows are like. */
const sampleSize = 60

/** Some rows of each table's background, always the same ones, read at one go. */
export class Samples {
  readonly #connection: Connection
  readonly #dice: Dice
  readonly #known = new Map<string, readonly Cells[]>()

  constructor(connection: Connection, dice: Dice) {
    this.#connection = connection
    this.#dice = dice
  }

  /** What the table's rows are like. */
  async list(table: WorldTable): Promise<readonly Cells[]> {
    const patterns = await this.listAll(table)
    const step = Math.max(1, patterns.length / sampleSize)
    const count = Math.min(sampleSize, patterns.length)
    return Array.from({ length: count }, (_, at) => patterns[Math.floor(at * step)] ?? {})
  }

  /** Any row to make another one of; null where there is none. */
  async pick(table: WorldTable): Promise<Cells | null> {
    return this.#dice.pick(await this.listAll(table))
  }

  /** Reads them anew, after some of the background was changed. */
  forget({ id }: WorldTable): void {
    this.#known.delete(id)
  }

  /** All that were read. */
  async listAll(table: WorldTable): Promise<readonly Cells[]> {
    const known = this.#known.get(table.id)
    if (known) return known
    const numbers =
      table.rows <= mostPatterns
        ? null
        : Array.from({ length: mostPatterns }, () => this.#dice.below(table.rows))
    const rows = await readRows(this.#connection, table, numbers)
    this.#known.set(table.id, rows)
    return rows
  }
}
