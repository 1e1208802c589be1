import {
  type Column,
  type InsertedRows,
  listKeys,
  type Schema,
  type Table,
} from '@worldloom/engine'
import type { RequiredColumn, RequiredJoin } from '../requirements/query-requirement.ts'
import { findColumn } from './find-column.ts'

/**
 * A schema with keys for tables that declare none and that queries join by a column each row has its own value of: one
 * that does not repeat where the schema's file inserts rows, or, without rows, one that comes first in its table, to which
 * more columns lead than to the other (`sale` of its lines and its complaints), which names the other's table
 * (`sale` of `sale_line`), or which joins by fewer columns.
 */
export function keyByJoins(
  schema: Schema,
  joins: readonly RequiredJoin[],
  inserted: readonly InsertedRows[],
): Schema {
  const sides = joins.flatMap((join) => readSides(schema, join) ?? [])
  const [partners, leading] = [countPartners(sides), countLeading(sides)]
  const keys = new Map<string, string>()
  for (const isTold of [true, false])
    for (const [left, right] of sides) {
      const key = isTold
        ? chooseUnrepeated(left, right, inserted)
        : chooseFirst([left, right], inserted, { partners, leading })
      const other = key === left ? right : left
      // what leads to another table is no row's own
      if (!key || keys.has(key.table.id) || keys.get(other.table.id) === other.column.name) continue
      keys.set(key.table.id, key.column.name)
    }
  if (keys.size === 0) return schema
  return { ...schema, tables: schema.tables.map((table) => giveKey(table, keys.get(table.id))) }
}

/** A column that a query joins by. */
interface Side {
  readonly table: Table
  readonly column: Column
}

/** The columns of a join between two tables of which neither declares a key of one column. */
function readSides({ tables }: Schema, { left, right }: RequiredJoin): [Side, Side][] | null {
  const [from, to] = [left, right].map((required) => readSide(tables, required))
  if (!from || !to || from.table === to.table) return null
  return [from, to].every(({ table }) => isKeyed(table)) || hasKey(from) || hasKey(to)
    ? null
    : [[from, to]]
}

function readSide(tables: readonly Table[], required: RequiredColumn): Side | null {
  const table = tables.find(({ id }) => id === required.table)
  const column = table && findColumn(table, required)
  return table && column ? { table, column } : null
}

function isKeyed({ primaryKey, uniques }: Table): boolean {
  return primaryKey !== null || uniques.length > 0
}

function hasKey({ table, column }: Side): boolean {
  return listKeys(table).some((key) => key.columns.length === 1 && key.columns[0] === column.name)
}

/** The side whose values do not repeat, where those of the other do. */
function chooseUnrepeated(left: Side, right: Side, inserted: readonly InsertedRows[]): Side | null {
  const [own, other] = [left, right].map((side) => readRepeats(side, inserted))
  if (own === 'never' && other === 'repeats') return canBeKey(left)
  if (other === 'never' && own === 'repeats') return canBeKey(right)
  return null
}

/** How many columns each table joins others by, and how many columns each column is joined with. */
interface Counts {
  readonly partners: ReadonlyMap<string, number>
  readonly leading: ReadonlyMap<Column, number>
}

/**
 * The side that comes first in its table and has more columns that lead to it, or else joins fewer others, or as many as
 * one that comes first in none.
 */
function chooseFirst(
  sides: readonly [Side, Side],
  inserted: readonly InsertedRows[],
  { partners, leading }: Counts,
): Side | null {
  const count = (side: Side): number => partners.get(side.table.id) ?? 0
  const [left, right] = sides
  const lead = ({ column }: Side): number => leading.get(column) ?? 0
  const isNarrower = (side: Side, other: Side): boolean =>
    count(side) < count(other) || (count(side) === count(other) && !isFirst(other))
  const isNearer = (side: Side, other: Side): boolean => {
    if (!isFirst(side) || !isFirst(other)) return isNarrower(side, other)
    if (lead(side) !== lead(other)) return lead(side) > lead(other)
    if (namesPart(side.table, other.table) || namesPart(other.table, side.table))
      return namesPart(side.table, other.table)
    return isNarrower(side, other)
  }
  const isAble = (side: Side, other: Side): boolean =>
    canBeKey(side) !== null &&
    isFirst(side) &&
    readRepeats(side, inserted) !== 'repeats' &&
    isNearer(side, other)
  if (isAble(left, right)) return left
  return isAble(right, left) ? right : null
}

function canBeKey(side: Side): Side | null {
  const { type, generated } = side.column
  const isAble = ['integer', 'text', 'uuid', 'decimal'].includes(type.kind) && !generated
  return isAble && !isKeyed(side.table) ? side : null
}

function isFirst({ table, column }: Side): boolean {
  return table.columns[0] === column
}

/** Whether a table's name says that its rows are parts of another's: `sale_line` of `sale`, `OrderItems` of `Orders`. */
function namesPart({ name: whole }: Table, { name: part }: Table): boolean {
  const [start, rest] = [whole.toLowerCase().replace(/s$/, ''), part.toLowerCase()]
  return rest.startsWith(start) && /^s?(?:_|(?=[A-Z]))/.test(part.slice(start.length))
}

/** How many columns each column is joined with. */
function countLeading(sides: readonly (readonly [Side, Side])[]): ReadonlyMap<Column, number> {
  const others = new Map<Column, Set<Column>>()
  for (const [left, right] of sides)
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const)
      others.set(side.column, (others.get(side.column) ?? new Set()).add(other.column))
  return new Map([...others].map(([column, { size }]) => [column, size]))
}

/** How many columns each table joins others by. */
function countPartners(sides: readonly (readonly [Side, Side])[]): ReadonlyMap<string, number> {
  const columns = new Map<string, Set<string>>()
  for (const { table, column } of sides.flat()) {
    const known = columns.get(table.id) ?? new Set()
    columns.set(table.id, known.add(column.name))
  }
  return new Map([...columns].map(([id, names]) => [id, names.size]))
}

/** What the rows of the schema's file say of a column; nothing where there are fewer than two. */
function readRepeats(
  { table, column }: Side,
  inserted: readonly InsertedRows[],
): 'never' | 'repeats' | null {
  const values = inserted.flatMap(({ table: name, columns, rows }) => {
    if (name.toLowerCase() !== table.name.toLowerCase()) return []
    const names = columns.length > 0 ? columns : table.columns.map((each) => each.name)
    const at = names.findIndex((each) => each.toLowerCase() === column.name.toLowerCase())
    return at < 0 ? [] : rows.map((row) => row[at] ?? null)
  })
  if (values.length < 2) return null
  return new Set(values).size === values.length && !values.includes(null) ? 'never' : 'repeats'
}

function giveKey(table: Table, key: string | undefined): Table {
  if (key === undefined) return table
  const columns = table.columns.map((column) =>
    column.name === key ? { ...column, nullable: false } : column,
  )
  return { ...table, columns, primaryKey: { name: '', columns: [key], learned: true } }
}
