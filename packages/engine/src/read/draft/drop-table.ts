import type { TableName } from '../changes/schema-change.ts'
import { findTable, keyOf, type SchemaDraft } from './schema-draft.ts'

/** Takes a table away; the links to it go too, or wait for a table of the same name. */
export function dropTable(draft: SchemaDraft, name: TableName): void {
  const dropped = findTable(draft, name)
  if (!dropped) return
  draft.tables.delete(keyOf(dropped.name))
  for (const table of draft.tables.values()) {
    if (!table.constraints.some((constraint) => constraint.target === dropped)) continue
    table.constraints = table.constraints.flatMap((constraint) => {
      if (constraint.target !== dropped) return [constraint]
      return draft.habits.dropRemovesLinks ? [] : [{ ...constraint, target: null }]
    })
  }
}
