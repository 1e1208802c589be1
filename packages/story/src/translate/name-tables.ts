import { listCommonNames } from '../tree/list-common-names.ts'
import { mapTables } from '../tree/map-tables.ts'
import type { BaseTable, QueryNode } from '../tree/node.ts'
import type { World, WorldTable } from '../world/world.ts'

/**
 * A query that calls the tables of the world by the names they have in the database, whatever project,
 * data set, schema or case of letters it was written with. Names of common tables stay.
 */
export function nameTables(query: QueryNode, world: World): QueryNode {
  const common = listCommonNames(query)
  return mapTables(query, (table) => {
    if (!table.schema_name && common.has(table.table_name.toLowerCase())) return table
    const found = findTable(world, table)
    // of what is not there the database would miss the catalog first
    if (!found) return table.catalog_name ? { ...table, catalog_name: '', schema_name: '' } : table
    const { catalog_name: _catalog, schema_name: _schema, ...rest } = table
    // the query may say the table's own name before a column, whatever its id is
    const alias = table.alias || lastName(table)
    return { ...rest, catalog_name: '', schema_name: '', table_name: found.id, alias }
  })
}

/** The table of the world that a query means, or null. */
export function findTable(world: World, table: BaseTable): WorldTable | null {
  const name = lastName(table).toLowerCase()
  const schema = table.schema_name?.toLowerCase()
  const named = world.tables.filter((candidate) => candidate.name.toLowerCase() === name)
  const exact = named.find((candidate) => candidate.schema?.toLowerCase() === schema)
  return exact ?? named[0] ?? world.byId.get(table.table_name) ?? null
}

/** The last part of a name: BigQuery writes all parts into one pair of backticks. */
function lastName({ table_name: name }: BaseTable): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
