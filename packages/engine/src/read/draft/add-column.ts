import type { ColumnDeclaration, ColumnPosition } from '../changes/schema-change.ts'
import { addConstraint } from './add-constraint.ts'
import {
  findColumn,
  type SchemaDraft,
  sameName,
  showName,
  type TableDraft,
} from './schema-draft.ts'

/** Adds a column and the constraints written beside it. */
export function addColumn(
  draft: SchemaDraft,
  table: TableDraft,
  column: ColumnDeclaration,
  position: ColumnPosition,
): void {
  if (findColumn(draft, table, column.name)) {
    draft.diagnostics.add({
      code: 'DUPLICATE_COLUMN',
      severity: 'error',
      message: `The table "${showName(table.name)}" has two columns "${column.name}".`,
      hint: 'Rename or remove one of them.',
      place: column.place,
    })
    return
  }
  table.columns = table.columns.toSpliced(findPosition(draft, table, position), 0, column)
  for (const constraint of column.constraints) addConstraint(draft, table, constraint)
}

export function findPosition(
  draft: SchemaDraft,
  table: TableDraft,
  position: ColumnPosition,
): number {
  if (position === 'first') return 0
  if (position === null) return table.columns.length
  const index = table.columns.findIndex((column) => sameName(draft, column.name, position.after))
  return index < 0 ? table.columns.length : index + 1
}
