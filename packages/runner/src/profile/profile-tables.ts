import type { DuckDBConnection } from '@duckdb/node-api'
import { labelValues } from './label-values.ts'
import { profileTable } from './profile-table.ts'
import type { ProfiledTable, TableProfile } from './table-profile.ts'

/**
 * Looks at every table once and tells what its columns hold, by the tables' names. A few queries a
 * table, whatever its size: large ones are read in evenly spaced rows.
 */
export async function profileTables(
  connection: DuckDBConnection,
  tables: readonly ProfiledTable[],
): Promise<Record<string, TableProfile>> {
  const profiles: [string, TableProfile][] = []
  for (const table of tables) profiles.push([table.name, await profileTable(connection, table)])
  await connection.run('DROP TABLE IF EXISTS temp.worldloom_profile')
  const found = new Map(profiles)
  for (const table of tables) {
    const columns = await nameLinkedValues(connection, tables, table, found)
    found.set(table.name, { ...getProfile(found, table.name), columns })
  }
  return Object.fromEntries(found)
}

/** The table's columns, where the keys that its links hold have the names of their parents. */
async function nameLinkedValues(
  connection: DuckDBConnection,
  tables: readonly ProfiledTable[],
  table: ProfiledTable,
  profiles: ReadonlyMap<string, TableProfile>,
): Promise<TableProfile['columns']> {
  const columns = new Map(Object.entries(getProfile(profiles, table.name).columns))
  for (const link of table.links) {
    const parent = tables.find(({ name }) => name === link.parent)
    const column = columns.get(link.column)
    if (!parent || !column) continue
    const parentColumns = Object.keys(getProfile(profiles, parent.name).columns)
    const shape = await labelValues(
      connection,
      column.shape,
      parent,
      link.parentColumn,
      parentColumns,
    )
    columns.set(link.column, { ...column, shape })
  }
  return Object.fromEntries(columns)
}

function getProfile(profiles: ReadonlyMap<string, TableProfile>, name: string): TableProfile {
  const profile = profiles.get(name)
  if (!profile) throw new Error(`Table ${name} has no profile`)
  return profile
}
