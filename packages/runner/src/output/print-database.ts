import { dialects, type ForeignKey, type Schema, type Table } from '@worldloom/engine'
import { nameStored } from '../sql/name-stored.ts'
import { quoteName, quoteText } from '../sql/quote.ts'

const { columnType } = dialects.duckdb

/** The statements that write all tables into one DuckDB file, with types, NOT NULL, keys and links. */
export function printDatabase(schema: Schema, path: string): readonly string[] {
  const ordered = orderTables(schema.tables)
  const schemas = new Set(schema.tables.flatMap((table) => table.schema ?? []))
  const stored = nameStored(schema)
  const nameOf: NameOf = ({ id }) => {
    const names = stored.get(id)
    if (!names) throw new Error(`The table "${id}" has no name in the database`)
    return `${quoteName(names.schema)}.${quoteName(names.name)}`
  }
  return [
    `ATTACH ${quoteText(path)} AS made;`,
    // a link names no other database, so it would be looked for among the plan's own tables
    'USE made;',
    ...[...schemas].map((name) => `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)};`),
    ...ordered.map((table, at) => printTable(table, ordered.slice(0, at), nameOf)),
    ...ordered.map(
      (table) => `INSERT INTO ${nameOf(table)} SELECT * FROM memory.main.${quoteName(table.id)};`,
    ),
    'USE memory;',
    'DETACH made;',
  ]
}

type NameOf = (table: Table) => string

function printTable(table: Table, before: readonly Table[], nameOf: NameOf): string {
  const key = table.primaryKey?.columns ?? []
  const columns = table.columns.map(({ name, type, nullable }) => {
    const notNull = nullable && !key.includes(name) ? '' : ' NOT NULL'
    return `${quoteName(name)} ${columnType(type)}${notNull}`
  })
  const parts = [
    ...columns,
    ...(key.length > 0 ? [`PRIMARY KEY (${printNames(key)})`] : []),
    ...listUniques(table).map((unique) => `UNIQUE (${printNames(unique)})`),
    ...table.foreignKeys.flatMap((link) => printLink({ table, link, before, nameOf }) ?? []),
  ]
  return `CREATE TABLE ${nameOf(table)} (\n  ${parts.join(',\n  ')}\n);`
}

/** The unique keys a database can declare beside the primary key, each once. */
function listUniques({ primaryKey, uniques }: Table): readonly (readonly string[])[] {
  const taken = new Set([sortNames(primaryKey?.columns ?? [])])
  return uniques.flatMap(({ where, columns }) => {
    if (where !== null || taken.has(sortNames(columns))) return []
    taken.add(sortNames(columns))
    return [columns]
  })
}

/**
 * A link as DuckDB declares it, or null where it cannot: it adds none to a table that stands, refuses
 * rows that point to others of the same INSERT, and wants a key of the same types to point to.
 */
function printLink({
  table,
  link,
  before,
  nameOf,
}: {
  readonly table: Table
  readonly link: ForeignKey
  readonly before: readonly Table[]
  readonly nameOf: NameOf
}): string | null {
  const parent = before.find(({ id }) => id === link.parent)
  if (!parent) return null
  const keys = [parent.primaryKey?.columns ?? [], ...listUniques(parent)]
  const isKey = keys.some((key) => sortNames(key) === sortNames(link.parentColumns))
  const types = link.columns.map((name) => typeOf(table, name)).join()
  const parentTypes = link.parentColumns.map((name) => typeOf(parent, name)).join()
  if (!isKey || types !== parentTypes) return null
  const target = `${nameOf(parent)} (${printNames(link.parentColumns)})`
  return `FOREIGN KEY (${printNames(link.columns)}) REFERENCES ${target}`
}

function typeOf({ columns }: Table, wanted: string): string {
  const type = columns.find(({ name }) => name === wanted)?.type
  return type ? columnType(type) : ''
}

function sortNames(names: readonly string[]): string {
  return JSON.stringify(names.toSorted())
}

function printNames(names: readonly string[]): string {
  return names.map(quoteName).join(', ')
}

/** Parents first; in a circle of links the order of the file decides. */
function orderTables(tables: readonly Table[]): readonly Table[] {
  const waiting = new Set(tables)
  const ordered: Table[] = []
  while (waiting.size > 0) {
    const ids = new Set([...waiting].map(({ id }) => id))
    const isReady = ({ id, foreignKeys }: Table): boolean =>
      foreignKeys.every(({ parent }) => parent === id || !ids.has(parent))
    const ready = [...waiting].filter(isReady)
    for (const table of ready.length > 0 ? ready : [...waiting].slice(0, 1)) {
      ordered.push(table)
      waiting.delete(table)
    }
  }
  return ordered
}
