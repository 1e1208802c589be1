import type { SchemaDraft } from './schema-draft.ts'
import { judgeMissing, unknownTable } from './unknown-table.ts'

/** Reports what alters tables that the file never creates. */
export function reportUnaltered(draft: SchemaDraft): void {
  for (const { table, place } of draft.waiting)
    draft.diagnostics.add({
      ...unknownTable(draft, table, 'altered', place),
      ...judgeMissing(draft, table, 'this statement is passed over'),
    })
}
