import { type Diagnostic, findNearest, type Place } from '@worldloom/diagnostics'
import { showName, type TableDraft } from './schema-draft.ts'

/** A key, a check or an alteration names a column that the table does not have. */
export function unknownColumn(table: TableDraft, name: string, place: Place): Diagnostic {
  return {
    code: 'UNKNOWN_COLUMN',
    severity: 'error',
    message: `Table "${showName(table.name)}" has no column "${name}".`,
    hint: suggestColumn(table, name),
    place,
  }
}

/** «Did you mean …?», or all columns where they are few. */
export function suggestColumn(table: TableDraft, name: string): string {
  const names = table.columns.map((column) => column.name)
  const nearest = findNearest(name, names)
  if (nearest !== null) return `Did you mean "${nearest}"?`
  return names.length > 0 && names.length <= 12 ? `Its columns are ${names.join(', ')}.` : ''
}
