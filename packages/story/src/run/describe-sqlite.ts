import type { Schema, Table } from '@worldloom/engine'
import type { SqliteDatabase } from '@worldloom/runner'

/** The tables of a schema as SQLite has them: in one namespace, with the types that the schema wrote. */
export function describeSqlite({ tables }: Schema, now: string): SqliteDatabase {
  return {
    now,
    tables: tables.map((table) => ({
      name: table.name,
      source: [...(table.schema === null ? [] : [table.schema]), table.name],
      columns: table.columns.map(({ name, typeText }) => ({ name, type: typeText })),
      indexes: listIndexes(table),
    })),
  }
}

function listIndexes({ primaryKey, foreignKeys }: Table): readonly (readonly string[])[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...foreignKeys].map(({ columns }) => columns)
  const spelt = keys.map((columns) => columns.join('\n'))
  return keys.filter((_, at) => spelt.indexOf(spelt[at] ?? '') === at)
}
