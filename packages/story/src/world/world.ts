import type { ForeignKey, Table } from '@worldloom/engine'
import type { Derived } from '../derive/derivation.ts'
import type { Expression } from '../tree/node.ts'

/** The tables of a story as the solver sees them, with the rows that are already there. */
export interface World {
  readonly tables: readonly WorldTable[]
  /** By id. */
  readonly byId: ReadonlyMap<string, WorldTable>
  /** The columns that follow from others, each after those that it reads. */
  readonly derived: readonly Derived[]
}

export interface WorldTable {
  readonly id: string
  readonly name: string
  readonly schema: string | null
  /** As statements name it. */
  readonly sqlName: string
  readonly columns: readonly WorldColumn[]
  /** By its name in small letters. */
  readonly byName: ReadonlyMap<string, WorldColumn>
  /** The primary key first, then the uniques that hold for every row. */
  readonly keys: readonly (readonly string[])[]
  readonly primaryKey: readonly string[]
  /** Links whose parent is in the world. */
  readonly links: readonly ForeignKey[]
  /** What every row must meet beside keys and types. */
  readonly constraints: readonly Constraint[]
  readonly table: Table
  /** Rows before anything was added. */
  readonly rows: number
}

/** A CHECK, or a rule of the kind: a condition over the columns of one row. */
export interface Constraint {
  readonly name: string
  readonly condition: Expression
  /** SQL that is true for a row that breaks it; the row goes by `t`. */
  readonly breaks: string
  /** Nothing declares it: one moment of a row usually comes before another. A query may look for rows that are otherwise. */
  readonly isHabit: boolean
  /** The earlier and the later of two moments of a row, where it is about their order. */
  readonly moments: readonly [string, string] | null
}

/** What kind of values a column holds, as far as candidates for it differ. */
export type Category =
  | 'integer'
  | 'number'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'boolean'
  | 'choice'
  | 'text'
  | 'other'

export interface WorldColumn {
  readonly name: string
  /** Its type in DuckDB: values are texts that are cast to it. */
  readonly type: string
  readonly category: Category
  readonly maxLength: number | null
  readonly choices: readonly string[]
  /** Of texts that are read as JSON: a list, or anything. */
  readonly form: 'list' | 'document' | null
  readonly isRequired: boolean
}

/** A cell's value as DuckDB spells it; null is NULL. */
export type Value = string | null

export function isNumeric({ category }: WorldColumn): boolean {
  return category === 'integer' || category === 'number'
}

export function isTemporal({ category }: WorldColumn): boolean {
  return category === 'date' || category === 'timestamp'
}

export function isTextual({ category }: WorldColumn): boolean {
  return category === 'text' || category === 'choice'
}

/** A table of the world whose id is known to be there. */
export function getTable(world: World, id: string): WorldTable {
  const table = world.byId.get(id)
  if (!table) throw new Error(`The world has no table "${id}"`)
  return table
}

/** A column of a table whose name is known to be there, in any case of letters. */
export function getColumn(table: WorldTable, name: string): WorldColumn {
  const column = table.byName.get(name.toLowerCase())
  if (!column) throw new Error(`The table "${table.id}" has no column "${name}"`)
  return column
}
