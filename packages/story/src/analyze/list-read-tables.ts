import { walkEverything } from '../tree/map-tree.ts'
import type { BaseTable } from '../tree/node.ts'
import type { World, WorldTable } from '../world/world.ts'

/** The tables of the world that any part of a query names. */
export function listReadTables(tree: unknown, { byId }: World): readonly WorldTable[] {
  const found = new Set<WorldTable>()
  for (const part of walkEverything(tree)) {
    if (!isTable(part)) continue
    const table = byId.get(part.table_name)
    if (table) found.add(table)
  }
  return [...found]
}

function isTable(part: object): part is BaseTable {
  return 'type' in part && part.type === 'BASE_TABLE'
}
