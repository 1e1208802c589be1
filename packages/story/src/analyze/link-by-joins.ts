import {
  type Column,
  type ForeignKey,
  listWholeKeys,
  type Schema,
  type Table,
} from '@worldloom/engine'
import type { RequiredColumn, RequiredJoin } from '../requirements/query-requirement.ts'
import { findColumn } from './find-column.ts'

/** A schema with the links that it does not declare and that queries join by. */
export function linkByJoins(schema: Schema, joins: readonly RequiredJoin[]): Schema {
  const learned = new Map<string, ForeignKey[]>()
  for (const { left, right } of joins)
    for (const [child, parent] of [
      [left, right],
      [right, left],
    ] as const) {
      const link = findLink(schema, child, parent)
      const known = learned.get(child.table) ?? []
      if (link && !known.some(({ columns }) => columns[0] === link.columns[0]))
        learned.set(child.table, [...known, link])
    }
  const tables = schema.tables.map((table) => ({
    ...table,
    foreignKeys: [...table.foreignKeys, ...(learned.get(table.id) ?? [])],
  }))
  return learned.size > 0 ? { ...schema, tables } : schema
}

/** A link from a column that is no key to one that is, of a type that fits; null where there is none to learn. */
function findLink(
  { tables }: Schema,
  child: RequiredColumn,
  parent: RequiredColumn,
): ForeignKey | null {
  const from = tables.find(({ id }) => id === child.table)
  const to = tables.find(({ id }) => id === parent.table)
  const column = from && findColumn(from, child)
  const key = to && findColumn(to, parent)
  if (!from || !to || from === to || !column || !key) return null
  const isLinked = from.foreignKeys.some(({ columns }) => columns.includes(column.name))
  // where both are keys, neither says which row comes first
  if (isLinked || !isKey(to, key) || isKey(from, column) || !isAlike(column, key)) return null
  return {
    name: `${from.name}_${column.name}_learned`,
    link: column.name,
    columns: [column.name],
    parent: to.id,
    parentColumns: [key.name],
    place: from.place,
    learned: true,
  }
}

function isKey(table: Table, { name }: Column): boolean {
  return listWholeKeys(table).some(({ columns }) => columns.length === 1 && columns[0] === name)
}

function isAlike({ type }: Column, { type: other }: Column): boolean {
  return type.kind === other.kind || [type, other].every(({ kind }) => /integer|decimal/.test(kind))
}
