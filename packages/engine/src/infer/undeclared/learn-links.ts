import type { Column, ForeignKey, Schema, Table } from '../../model/schema.ts'
import { columnPaths } from '../../sql/walk.ts'
import { Dependencies } from '../structure/dependencies.ts'
import { canHold, canHoldKey } from './can-hold-key.ts'
import { type ColumnStem, readStem } from './column-stem.ts'
import { findParent, type Names } from './find-parent.ts'
import { listNamedTables } from './named-tables.ts'

/**
 * A schema with the links that it does not declare and that its columns are called after: `user_id` leads to `users`,
 * `billing_address_id` to `addresses`, `created_by` to those who use the system. Where two tables may be meant none is
 * chosen, and no link is learned that would lead round in a circle.
 */
export function learnLinks(schema: Schema): Schema {
  const declaresNone = schema.tables.every(({ foreignKeys }) => foreignKeys.length === 0)
  const names: Names = { named: listNamedTables(schema), declaresNone }
  const waits = new Dependencies()
  for (const { id, foreignKeys } of schema.tables)
    for (const { parent } of foreignKeys) waits.add(id, [parent])
  const learned = new Set<ForeignKey>()
  const found = schema.tables.map((table) => ({
    table,
    links: table.columns.flatMap((column) => findLink(table, column, names) ?? []),
  }))
  for (const isFirst of [true, false])
    for (const { table, links } of found)
      for (const link of links.filter((each) => isRequired(table, each) === isFirst))
        if (link.parent === table.id || waits.add(table.id, [link.parent])) learned.add(link)
  const tables = found.map(({ table, links }): Table => {
    const kept = links.filter((link) => learned.has(link))
    return kept.length > 0 ? { ...table, foreignKeys: [...table.foreignKeys, ...kept] } : table
  })
  return { ...schema, tables }
}

/** Those that must be there come before those that may. */
function isRequired({ columns }: Table, link: ForeignKey): boolean {
  return columns.some(({ name, nullable }) => name === link.link && !nullable)
}

function findLink(table: Table, column: Column, names: Names): ForeignKey | null {
  const isLinked = table.foreignKeys.some(({ columns }) => columns.includes(column.name))
  if (isLinked || isChecked(table, column) || !canHoldKey(column)) return null
  const stem = readStem(column, table)
  if (isElsewhere(stem) || isSaidTwice(table, stem)) return null
  const parent = findParent(table, column, stem, names)
  if (!parent || !canHold(column.type, parent.key.type)) return null
  const isSame = parent.key.name === column.name
  if (
    isOfManyKinds(table, column, isSame) ||
    (column.identity && !(isSame && isPart(table, column)))
  )
    return null
  const isKey = table.primaryKey?.columns.includes(column.name) === true
  // a row that must have a parent of its own kind would need one without end; a number of each row's own leads nowhere
  const isOwn = table.uniques.some(({ columns }) => columns.join() === column.name)
  if (parent.table.id === table.id && (isKey || isOwn || !column.nullable)) return null
  return {
    name: '',
    link: column.name,
    columns: [column.name],
    parent: parent.table.id,
    parentColumns: [parent.key.name],
    place: column.place,
    learned: true,
  }
}

/** Whether a key is that of somebody else's rows: `stripe_customer_id`. */
function isElsewhere({ words }: ColumnStem): boolean {
  return words.some((word) => foreign.has(word))
}

/** What a check says of a column may let none of the parents be: `user_id % 100 = 7` in a part of a table. */
function isChecked({ checks }: Table, { name }: Column): boolean {
  return checks.some(
    ({ expression }) =>
      !expression ||
      columnPaths(expression).some((path) => path.at(-1)?.toLowerCase() === name.toLowerCase()),
  )
}

/** `uid` beside a `user_id` that is declared to lead to the users is something else. */
function isSaidTwice(table: Table, { words }: ColumnStem): boolean {
  const declared = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  return table.columns.some(
    (column) =>
      declared.has(column.name) && readStem(column, table).words.join(' ') === words.join(' '),
  )
}

/** A number that the database counts is none of its own where a translation's key holds it: `products_id`, `language_id`. */
function isPart({ primaryKey }: Table, { name }: Column): boolean {
  return primaryKey !== null && primaryKey.columns.length > 1 && primaryKey.columns.includes(name)
}

/**
 * `commentable_id` beside `commentable_type` leads to tables of many kinds. Beside a key that is called the same in its
 * own table a model or a class is that of the thing: `products_id`, `products_model`.
 */
function isOfManyKinds({ columns }: Table, { name }: Column, isSame: boolean): boolean {
  const stem = name.replace(/_?(?:id|key)$/i, '').toLowerCase()
  const kinds = [`${stem}_type`, `${stem}type`]
  const told = isSame ? kinds : [...kinds, `${stem}_class`, `${stem}_model`]
  return columns.some((other) => told.includes(other.name.toLowerCase()))
}

const foreign: ReadonlySet<string> = new Set(
  `stripe paypal google facebook twitter github gitlab discord slack apple microsoft amazon aws external remote
  foreign legacy third_party provider gateway session request trace correlation tracking message_id checksum`.split(
    /\s+/,
  ),
)
