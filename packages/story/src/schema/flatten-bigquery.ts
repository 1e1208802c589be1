import type { NestedField, Nesting } from '../nesting/nesting.ts'
import { type BigqueryField, type BigqueryTable, printType, recordTypes } from './bigquery-field.ts'

/** A flat table: what BigQuery nests is columns with a prefix, or a table of its own. */
export interface FlatTable {
  readonly name: string
  readonly description: string | null
  readonly columns: readonly FlatColumn[]
  readonly primaryKey: string | null
  readonly links: readonly FlatLink[]
}

export interface FlatColumn {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly description: string | null
}

export interface FlatLink {
  readonly column: string
  readonly parent: string
  readonly parentColumn: string
}

/** Flat tables of BigQuery's, with the keys that their names tell, and the way back. */
export function flattenBigquery(tables: readonly BigqueryTable[]): {
  readonly flat: readonly FlatTable[]
  readonly nesting: Nesting
} {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()))
  const flat: FlatTable[] = []
  const nesting = tables.flatMap((table) => {
    const fields = flattenTable(table, flat, taken)
    return fields.some(({ kind }) => kind !== 'column') ? [{ name: table.name, fields }] : []
  })
  return { flat: flat.map((table) => addLinks(table, flat)), nesting }
}

function flattenTable(
  table: BigqueryTable,
  flat: FlatTable[],
  taken: Set<string>,
  own: { readonly columns: readonly FlatColumn[]; readonly links: readonly FlatLink[] } = {
    columns: [],
    links: [],
  },
): readonly NestedField[] {
  const columns = [...own.columns]
  const named = own.columns[0]?.name ?? findKey(table)
  const needsKey = named === null && table.fields.some(isRepeatedRecord)
  if (needsKey) columns.unshift({ ...keyColumn, name: chooseName('_id', columns, table) })
  const key = named ?? (needsKey ? (columns[0]?.name ?? null) : null)
  const place = flat.length
  // its place is kept, so that parents stand before their parts
  flat.push({
    name: table.name,
    description: table.description,
    columns: [],
    primaryKey: key,
    links: own.links,
  })
  const flatten = (field: BigqueryField, prefix: string): NestedField => {
    const { name } = field
    if (isRepeatedRecord(field))
      return flattenRecords(field, table, key ?? '', columns, flat, taken)
    if (recordTypes.has(field.type)) {
      const fields = field.fields.map((part) => flatten(part, `${prefix}${name}_`))
      return { kind: 'record', name, fields }
    }
    const column = chooseName(`${prefix}${name}`, columns, null)
    const type = printType(field) + (field.mode === 'REPEATED' ? '[]' : '')
    columns.push({
      ...{ name: column, type, description: field.description },
      isRequired: field.mode === 'REQUIRED' || column === key,
    })
    return { kind: 'column', name, column }
  }
  const fields = table.fields.map((field) => flatten(field, ''))
  const [entry] = flat.slice(place)
  if (entry) flat[place] = { ...entry, columns }
  return fields
}

const keyColumn = { type: 'bigint', isRequired: true, description: null }

function flattenRecords(
  field: BigqueryField,
  table: BigqueryTable,
  parentKey: string,
  parentColumns: readonly FlatColumn[],
  flat: FlatTable[],
  taken: Set<string>,
): NestedField {
  const name = chooseTable(`${table.name}_${field.name}`, taken)
  const link = '_parent'
  const keyType =
    parentColumns.find((column) => column.name === parentKey)?.type ??
    printKeyType(table, parentKey)
  const own = {
    columns: [
      { ...keyColumn, name: '_id' },
      { name: link, type: keyType, isRequired: true, description: null },
    ],
    links: [{ column: link, parent: table.name, parentColumn: parentKey }],
  }
  const part = { name, description: field.description, fields: field.fields }
  const fields = flattenTable(part, flat, taken, own)
  return { kind: 'records', name: field.name, table: name, key: '_id', link, parentKey, fields }
}

function printKeyType({ fields }: BigqueryTable, key: string): string {
  const field = fields.find(({ name }) => name === key)
  return field ? printType(field) : 'bigint'
}

function isRepeatedRecord({ type, mode }: BigqueryField): boolean {
  return mode === 'REPEATED' && recordTypes.has(type)
}

/** BigQuery declares no keys: `id`, or the table's name with `_id`, tells its rows apart. */
function findKey({ name, fields }: BigqueryTable): string | null {
  const wanted = ['id', ...singulars(name).flatMap((word) => [`${word}_id`, `${word}id`])]
  const field = fields.find(
    ({ name: own, mode, type }) =>
      mode !== 'REPEATED' && !recordTypes.has(type) && wanted.includes(own.toLowerCase()),
  )
  return field?.name ?? null
}

function singulars(name: string): readonly string[] {
  const word = name.toLowerCase()
  return [
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/(ss|x|ch|sh)es$/, '$1'),
    word.replace(/s$/, ''),
  ]
}

/** `seller_id` leads to the key of `sellers`, where such a table has one of the same type. */
function addLinks(table: FlatTable, all: readonly FlatTable[]): FlatTable {
  const linked = new Set(table.links.map(({ column }) => column))
  const links = table.columns.flatMap(({ name, type }): readonly FlatLink[] => {
    const [, stem] = /^(?:.*_)?([a-z0-9]+)_id$/i.exec(name) ?? []
    if (stem === undefined || linked.has(name) || name === table.primaryKey) return []
    const whole = name.toLowerCase().replace(/_id$/, '')
    const find = (word: string): FlatTable | undefined =>
      all.find(
        ({ name: other, primaryKey, columns }) =>
          primaryKey !== null &&
          singulars(other).includes(word) &&
          columns.some((column) => column.name === primaryKey && column.type === type),
      )
    const parent = find(whole) ?? find(stem.toLowerCase())
    if (!parent || parent.primaryKey === null) return []
    return [{ column: name, parent: parent.name, parentColumn: parent.primaryKey }]
  })
  return { ...table, links: [...table.links, ...links] }
}

function chooseName(
  wanted: string,
  columns: readonly FlatColumn[],
  table: BigqueryTable | null,
): string {
  const taken = new Set([
    ...columns.map(({ name }) => name.toLowerCase()),
    ...(table?.fields.map(({ name }) => name.toLowerCase()) ?? []),
  ])
  let name = wanted
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${wanted}_${suffix}`
  return name
}

function chooseTable(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${wanted}_${suffix}`
  taken.add(name.toLowerCase())
  return name
}
