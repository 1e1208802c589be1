import type { Column, Schema, Table } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/print-expression.ts'
import { readConstraints } from './read-constraints.ts'
import type { Category, Constraint, World, WorldColumn, WorldTable } from './world.ts'

/** Describes the tables of a schema as they stand in an open database. */
export async function openWorld(
  connection: Connection,
  schema: Schema,
  now: string,
): Promise<World> {
  const constraints = await readConstraints(connection, schema, now)
  const tables: WorldTable[] = []
  for (const table of schema.tables)
    tables.push(await describeTable(connection, table, schema, constraints.get(table.id) ?? []))
  return { tables, byId: new Map(tables.map((table) => [table.id, table])) }
}

async function describeTable(
  connection: Connection,
  table: Table,
  schema: Schema,
  constraints: readonly Constraint[],
): Promise<WorldTable> {
  const sqlName = quoteName(table.id)
  const described = await connection.runAndReadAll(`DESCRIBE ${sqlName}`)
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]))
  const columns = table.columns.map((column) =>
    describeColumn(column, types.get(column.name) ?? 'VARCHAR', table),
  )
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${sqlName}`)
  const ids = new Set(schema.tables.map(({ id }) => id))
  return {
    id: table.id,
    name: table.name,
    schema: table.schema,
    sqlName,
    columns,
    byName: new Map(columns.map((column) => [column.name.toLowerCase(), column])),
    keys: listKeys(table),
    primaryKey: table.primaryKey?.columns ?? [],
    links: table.foreignKeys.filter(({ parent }) => ids.has(parent)),
    constraints,
    table,
    rows: Number(counted.getRows()[0]?.[0] ?? 0),
  }
}

function listKeys({ primaryKey, uniques }: Table): readonly (readonly string[])[] {
  const keys = [
    ...(primaryKey ? [primaryKey.columns] : []),
    ...uniques.filter(({ where }) => where === null).map(({ columns }) => columns),
  ]
  const spelt = keys.map((columns) => columns.join('\n'))
  return keys.filter((_, at) => spelt.indexOf(spelt[at] ?? '') === at)
}

function describeColumn(column: Column, type: string, table: Table): WorldColumn {
  const { kind } = column.type
  return {
    name: column.name,
    type,
    category: kind === 'enum' ? 'choice' : categorize(type),
    maxLength: column.type.kind === 'text' ? column.type.maxLength : null,
    choices: column.type.kind === 'enum' ? column.type.values : [],
    isRequired: !column.nullable || (table.primaryKey?.columns.includes(column.name) ?? false),
  }
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
