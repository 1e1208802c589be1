import { getAlias } from '../tree/get-alias.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { BaseTable, Expression, QueryNode } from '../tree/node.ts'
import type { World, WorldColumn, WorldTable } from '../world/world.ts'

export interface FoundColumn {
  readonly table: WorldTable
  readonly column: WorldColumn
}

export type FindColumn = (expression: Expression) => FoundColumn | null

/** Finds the column that an expression names: by its table's alias, or by its name among all tables of the query. */
export function columnFinder(query: QueryNode, world: World): FindColumn {
  const tables = [...walkEverything(query)].filter(
    (part): part is BaseTable => 'type' in part && part.type === 'BASE_TABLE',
  )
  const aliases = new Set(tables.map(getAlias))
  return (expression) => {
    if (expression.class !== 'COLUMN_REF') return null
    const [name, alias] = expression.column_names.map((each) => each.toLowerCase()).reverse()
    const isKnown = alias !== undefined && aliases.has(alias)
    for (const each of tables) {
      if (isKnown && getAlias(each) !== alias) continue
      const table = world.byId.get(each.table_name)
      const column = table?.byName.get(name ?? '')
      if (table && column) return { table, column }
    }
    return null
  }
}
