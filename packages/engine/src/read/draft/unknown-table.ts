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
    ...judgeMissing(draft, name, 'its columns are unknown'),
    severity: 'error',
    message: `The table "${showName(name)}" is ${role} but never created.`,
    place,
  }
}

/**
 * A name that is nearly that of a table is a slip, and a fault; any other is of a table that stands in another file,
 * as in a migration, and what is here can be filled without it.
 */
export function judgeMissing(
  draft: SchemaDraft,
  name: TableName,
  without: string,
): Pick<Diagnostic, 'severity' | 'hint'> {
  const names = [...draft.tables.values()].map((table) => table.name.name)
  const nearest = findNearest(name.name, names)
  return nearest === null
    ? { severity: 'warning', hint: `Create it in the file; without it ${without}.` }
    : { severity: 'error', hint: `Did you mean "${nearest}"?` }
}
