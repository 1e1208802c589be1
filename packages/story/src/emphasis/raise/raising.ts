import type { World } from '../../world/world.ts'

/** How a row of an answer is to have more. */
export interface Raising {
  /** Its place in the answer. */
  readonly row: number
  readonly factor: number
  /** So many more rows, where the column counts them; null where it tells something else. */
  readonly more: number | null
  /** How far copies lie from what they are of, as an interval in SQL; null where they lie there as well. */
  readonly shift: string | null
  /** Another number has other rows come first. */
  readonly order: number
  /** Columns that the query names, in small letters. */
  readonly named: ReadonlySet<string>
  /** Those of which it counts each value once. */
  readonly counted: ReadonlySet<string>
  /** Those that conditions speak of. */
  readonly compared: ReadonlySet<string>
  /** The tables whose rows happen, by their ids: there may be more like them. */
  readonly events: ReadonlySet<string>
  readonly world: World
}

/** What was done so that a row of an answer has more, and the statement that did. */
export interface Raised {
  /** The id of the table. */
  readonly table: string
  /** Rows that were put in. */
  readonly added: number
  /** Where rows are in which columns were changed: those put in just now have places beyond what a number holds. */
  readonly moved: readonly bigint[]
  /** Those columns. */
  readonly columns: readonly string[]
  readonly sql: string
}
