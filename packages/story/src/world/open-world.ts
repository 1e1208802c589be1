import {
  type Column,
  listSubsets,
  listWholeKeys,
  mostSubsetValues,
  type Schema,
  type Table,
  type TimeOrder,
} from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Derivation } from '../derive/derivation.ts'
import { readDerivations } from '../derive/read-derivations.ts'
import { quoteName } from '../tree/quote.ts'
import { readConstraints } from './read-constraints.ts'
import type { Scale } from './scales.ts'
import type { Category, Constraint, World, WorldColumn, WorldTable } from './world.ts'

/** Describes the tables of a schema as they stand in an open database. */
export async function openWorld(
  connection: Connection,
  schema: Schema,
  now: string,
  {
    derivations = [],
    orders = [],
    scales = [],
  }: {
    readonly derivations?: readonly Derivation[]
    readonly orders?: readonly TimeOrder[]
    readonly scales?: readonly Scale[]
  } = {},
): Promise<World> {
  const constraints = await readConstraints(connection, schema, now, { orders, scales })
  const types = await readTypes(connection)
  const counts = await countRows(connection, schema)
  const tables = schema.tables.map((table) =>
    describeTable(table, schema, {
      types: types.get(table.id.toLowerCase()) ?? new Map(),
      constraints: constraints.get(table.id) ?? [],
      rows: counts.get(table.id) ?? 0,
    }),
  )
  const derived = await readDerivations(connection, schema, derivations)
  return { tables, byId: new Map(tables.map((table) => [table.id, table])), derived }
}

/** The types of all columns, by their table in small letters. */
async function readTypes(
  connection: Connection,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const reader = await connection.runAndReadAll(
    `SELECT lower(table_name), column_name, data_type FROM duckdb_columns()
     WHERE NOT internal AND database_name = current_database() AND schema_name = 'main'`,
  )
  const types = new Map<string, Map<string, string>>()
  for (const [table, column, type] of reader.getRows()) {
    const known = types.get(String(table)) ?? new Map<string, string>()
    types.set(String(table), known.set(String(column), String(type)))
  }
  return types
}

async function countRows(
  connection: Connection,
  { tables }: Schema,
): Promise<ReadonlyMap<string, number>> {
  if (tables.length === 0) return new Map()
  const parts = tables.map(({ id }, at) => `SELECT ${at}, count(*) FROM ${quoteName(id)}`)
  const reader = await connection.runAndReadAll(parts.join(' UNION ALL '))
  return new Map(
    reader.getRows().map(([at, count]) => [tables[Number(at)]?.id ?? '', Number(count)]),
  )
}

function describeTable(
  table: Table,
  schema: Schema,
  {
    types,
    constraints,
    rows,
  }: {
    readonly types: ReadonlyMap<string, string>
    readonly constraints: readonly Constraint[]
    readonly rows: number
  },
): WorldTable {
  const columns = table.columns.map((column) =>
    describeColumn(column, types.get(column.name) ?? 'VARCHAR', table),
  )
  const ids = new Set(schema.tables.map(({ id }) => id))
  return {
    id: table.id,
    name: table.name,
    schema: table.schema,
    sqlName: quoteName(table.id),
    columns,
    byName: new Map(columns.map((column) => [column.name.toLowerCase(), column])),
    keys: listColumns(table),
    primaryKey: table.primaryKey?.columns ?? [],
    links: table.foreignKeys.filter(({ parent }) => ids.has(parent)),
    constraints,
    table,
    rows,
  }
}

function listColumns(table: Table): readonly (readonly string[])[] {
  const keys = listWholeKeys(table).map(({ columns }) => columns)
  const spelt = keys.map((columns) => columns.join('\n'))
  return keys.filter((_, at) => spelt.indexOf(spelt[at] ?? '') === at)
}

function describeColumn(column: Column, type: string, table: Table): WorldColumn {
  const { kind } = column.type
  const choices = listChoices(column)
  return {
    name: column.name,
    type,
    category: choices.length > 0 ? 'choice' : categorize(type),
    maxLength: column.type.kind === 'text' ? column.type.maxLength : null,
    choices,
    form: kind === 'array' ? 'list' : kind === 'json' ? 'document' : null,
    isRequired: !column.nullable || (table.primaryKey?.columns.includes(column.name) ?? false),
  }
}

/** All values that a column may hold, where its type lists them. */
function listChoices({ type }: Column): readonly string[] {
  if (type.kind === 'enum') return type.values
  const isShort = type.kind === 'set' && type.values.length <= mostSubsetValues
  return isShort ? listSubsets(type.values) : []
}

function categorize(type: string): Category {
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^U?INTEGER$/.test(type)) return 'integer'
  if (/^DECIMAL\(\d+,0\)$/.test(type)) return 'integer'
  if (/^(?:DECIMAL|DOUBLE|FLOAT|REAL)/.test(type)) return 'number'
  if (type === 'DATE') return 'date'
  if (type.startsWith('TIMESTAMP')) return 'timestamp'
  if (type.startsWith('TIME')) return 'time'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'VARCHAR') return 'text'
  return 'other'
}
