import type { Schema, Table } from '@worldloom/engine'
import type { SqliteDatabase } from '@worldloom/runner'

/** The tables of a schema as SQLite has them: in one namespace, with the types that the schema wrote; times as the queries' literals are written. */
export function describeSqlite(
  { tables }: Schema,
  now: string,
  literals: readonly string[],
): SqliteDatabase {
  return {
    now,
    tenths: writesTenths(literals),
    tables: tables.map((table) => ({
      name: table.name,
      source: [...(table.schema === null ? [] : [table.schema]), table.name],
      columns: table.columns.map(({ name, typeText }) => ({ name, type: typeText })),
      indexes: listIndexes(table),
    })),
  }
}

/** Whether more of the queries' times have tenths of seconds, as Java writes them, than have none. */
function writesTenths(literals: readonly string[]): boolean {
  const times = literals.filter((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d)?$/.test(text))
  return times.filter((time) => time.endsWith('.0')).length > times.length / 2
}

function listIndexes({ primaryKey, foreignKeys }: Table): readonly (readonly string[])[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...foreignKeys].map(({ columns }) => columns)
  const spelt = keys.map((columns) => columns.join('\n'))
  return keys.filter((_, at) => spelt.indexOf(spelt[at] ?? '') === at)
}
