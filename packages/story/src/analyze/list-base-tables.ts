import type { SelectNode } from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import type { World, WorldTable } from '../world/world.ts'

/** A table of the world that a block reads, under the name it has there. */
export interface NamedTable {
  readonly table: WorldTable
  readonly alias: string
}

/** The tables of the world in a block's FROM. */
export function listBaseTables(
  { from_table: from }: SelectNode,
  { byId }: World,
): readonly NamedTable[] {
  return [...(from ? walkTables(from) : [])].flatMap((part) => {
    const table = part.type === 'BASE_TABLE' ? byId.get(part.table_name) : undefined
    return part.type === 'BASE_TABLE' && table
      ? [{ table, alias: part.alias || part.table_name }]
      : []
  })
}
