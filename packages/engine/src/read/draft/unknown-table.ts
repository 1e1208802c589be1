import { type Diagnostic, findNearest, type Place } from '@worldloom/diagnostics'
import type { TableName } from '../changes/schema-change.ts'
import { type SchemaDraft, showName } from './schema-draft.ts'

/** A statement names a table that the file does not create. */
export function unknownTable(
  draft: SchemaDraft,
  name: TableName,
  role: string,
  place: Place,
): Diagnostic {
  return {
    code: 'UNKNOWN_TABLE',
    severity: 'error',
    message: `The table "${showName(name)}" is ${role} but never created.`,
    hint: suggestTable(draft, name),
    place,
  }
}

/** «Did you mean …?», or the advice to create it. */
export function suggestTable(draft: SchemaDraft, name: TableName): string {
  const names = [...draft.tables.values()].map((table) => table.name.name)
  const nearest = findNearest(name.name, names)
  return nearest === null ? `Create it in the file.` : `Did you mean "${nearest}"?`
}
