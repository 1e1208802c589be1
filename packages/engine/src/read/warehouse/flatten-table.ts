import type { NestedField } from '../../model/nesting.ts'
import { quoteName } from '../../sql/quote.ts'
import { findKey } from './find-key.ts'
import { printColumn, printTable } from './print-table.ts'
import { printName } from './read-words.ts'
import type { WarehouseField, WarehouseTable, WarehouseType } from './warehouse.ts'

/** A table laid flat: a record is columns with a prefix, a repeated record a table of its own that links back. */
export interface FlatTable {
  /** The columns that each of its fields comes to. */
  readonly columns: ReadonlyMap<WarehouseField, readonly FlatColumn[]>
  /** A key in PostgreSQL's words, where parts need one and none is declared. */
  readonly key: string | null
  /** The tables of its repeated records, as SQL. */
  readonly parts: readonly string[]
  /** How the flat columns nest. */
  readonly fields: readonly NestedField[]
}

export type FlatColumn = Omit<WarehouseField, 'type'> & { readonly type: string }

/** Lays a table flat; `taken` are the names of tables in small letters, to which those of its parts are added. */
export function flattenTable(table: WarehouseTable, taken: Set<string>): FlatTable {
  if (!table.fields.some(({ type }) => hasRecords(type)))
    return { ...flattenFields(table, [], idColumn, taken), key: null }
  const found = findKey(table)
  if (found) {
    const key = table.key ? null : `PRIMARY KEY (${quoteName(found.name)})`
    return { ...flattenFields(table, [], found, taken), key }
  }
  const names = new Set(table.fields.map(lowerName))
  const clauses = table.key ? 'UNIQUE' : 'PRIMARY KEY'
  const added = { ...idColumn, name: chooseName('_id', names), clauses }
  return { ...flattenFields(table, [added], added, taken), key: printColumn(added) }
}

function hasRecords(type: WarehouseType): boolean {
  if (type.kind === 'record') return type.fields.some((field) => hasRecords(field.type))
  return type.kind === 'list' && type.element.kind === 'record'
}

const idColumn: FlatColumn = {
  ...{ name: '_id', type: 'bigint', isRequired: true, clauses: 'PRIMARY KEY', comment: null },
}

function flattenFields(
  table: WarehouseTable,
  taking: FlatColumn[],
  key: Pick<FlatColumn, 'name' | 'type'>,
  taken: Set<string>,
): Omit<FlatTable, 'key'> {
  const parts: string[] = []
  const flatten = (field: WarehouseField, prefix: string): NestedField => {
    const { name, type } = field
    if (type.kind === 'record') {
      const fields = type.fields.map((part) => flatten(part, `${prefix}${name}_`))
      return { kind: 'record', name, fields }
    }
    if (type.kind === 'list' && type.element.kind === 'record') {
      const part = flattenPart({ ...field, type: type.element }, table, key, taken)
      parts.push(...part.parts)
      return part.field
    }
    const column = chooseName(`${prefix}${name}`, new Set(taking.map(lowerName)))
    taking.push({ ...field, name: column, type: printType(type) })
    return { kind: 'column', name, column }
  }
  const columns = new Map<WarehouseField, readonly FlatColumn[]>()
  const fields = table.fields.map((field) => {
    const start = taking.length
    const nested = flatten(field, '')
    columns.set(field, taking.slice(start))
    return nested
  })
  return { columns, parts, fields }
}

/** The rows of a repeated record link to the row that holds them, and are in the order of their key. */
function flattenPart(
  { name, type, comment }: WarehouseField & { readonly type: { readonly kind: 'record' } },
  parent: WarehouseTable,
  key: Pick<FlatColumn, 'name' | 'type'>,
  taken: Set<string>,
): { readonly field: NestedField; readonly parts: readonly string[] } {
  const table = chooseName(`${parent.name.name}_${name}`, taken)
  taken.add(table.toLowerCase())
  const part = { name: { ...parent.name, name: table }, fields: type.fields, key: [idColumn.name] }
  const clauses = `REFERENCES ${printName(parent.name)} (${quoteName(key.name)})`
  const link = { ...idColumn, name: '_parent', type: key.type, clauses }
  const columns = [idColumn, link]
  const { fields, parts } = flattenFields(part, columns, idColumn, taken)
  const keys = { key: idColumn.name, link: link.name, parentKey: key.name }
  return {
    field: { kind: 'records', name, table, ...keys, fields },
    parts: [printTable(part.name, columns, comment), ...parts],
  }
}

function printType(type: WarehouseType): string {
  if (type.kind === 'plain') return type.text
  return type.kind === 'list' ? `${printType(type.element)}[]` : 'jsonb'
}

function lowerName({ name }: { readonly name: string }): string {
  return name.toLowerCase()
}

function chooseName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${wanted}_${suffix}`
  return name
}
