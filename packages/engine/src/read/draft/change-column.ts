import type { Place } from '@worldloom/diagnostics'
import { columnPaths, mapExpression } from '../../sql/walk.ts'
import type { ColumnDeclaration, TableAction } from '../changes/schema-change.ts'
import { findPosition } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import {
  findColumn,
  type NamedConstraint,
  type SchemaDraft,
  sameName,
  type TableDraft,
} from './schema-draft.ts'
import { unknownColumn } from './unknown-column.ts'

/** Puts a changed declaration in a column's place. */
export function changeColumn(
  draft: SchemaDraft,
  table: TableDraft,
  name: string,
  place: Place,
  change: (column: ColumnDeclaration) => ColumnDeclaration,
): void {
  const column = findColumn(draft, table, name)
  if (!column) {
    draft.diagnostics.add(unknownColumn(table, name, place))
    return
  }
  table.columns = table.columns.map((other) => (other === column ? change(other) : other))
}

/** A column goes with every constraint that names it; `place` is null where it may be missing. */
export function dropColumn(
  draft: SchemaDraft,
  table: TableDraft,
  name: string,
  place: Place | null,
): void {
  const column = findColumn(draft, table, name)
  if (!column) {
    if (place) draft.diagnostics.add(unknownColumn(table, name, place))
    return
  }
  table.columns = table.columns.filter((other) => other !== column)
  table.constraints = table.constraints.filter(
    (constraint) => !columnsOf(constraint).some((other) => sameName(draft, other, name)),
  )
}

/** A renamed column keeps its keys, links and checks, also those of other tables. */
export function renameColumn(
  draft: SchemaDraft,
  table: TableDraft,
  name: string,
  to: string,
  place: Place,
): void {
  changeColumn(draft, table, name, place, (column) => ({ ...column, name: to }))
  const rename = (other: string): string => (sameName(draft, other, name) ? to : other)
  table.constraints = table.constraints.map((constraint) => renameIn(constraint, rename))
  for (const other of draft.tables.values()) {
    other.constraints = other.constraints.map((constraint) =>
      constraint.kind === 'foreign-key' && constraint.target === table
        ? { ...constraint, parentColumns: constraint.parentColumns.map(rename) }
        : constraint,
    )
  }
}

/** MySQL's MODIFY and CHANGE: keys stay, everything else is as newly written. */
export function replaceColumn(
  draft: SchemaDraft,
  table: TableDraft,
  action: Extract<TableAction, { kind: 'replace-column' }>,
  place: Place,
): void {
  const { name, column, position } = action
  if (!findColumn(draft, table, name)) {
    draft.diagnostics.add(unknownColumn(table, name, place))
    return
  }
  if (name !== column.name) renameColumn(draft, table, name, column.name, place)
  changeColumn(draft, table, column.name, place, () => column)
  if (position !== null) {
    table.columns = table.columns.filter((other) => other !== column)
    table.columns = table.columns.toSpliced(findPosition(draft, table, position), 0, column)
  }
  for (const constraint of column.constraints) addConstraint(draft, table, constraint)
}

function columnsOf(constraint: NamedConstraint): readonly string[] {
  if (constraint.kind !== 'check') return constraint.columns
  const { expression } = constraint.formula
  return expression ? columnPaths(expression).map((path) => path.at(-1) ?? '') : []
}

function renameIn(constraint: NamedConstraint, rename: (name: string) => string): NamedConstraint {
  if (constraint.kind !== 'check') {
    return { ...constraint, columns: constraint.columns.map(rename) }
  }
  const { text, expression } = constraint.formula
  if (!expression) return constraint
  const renamed = mapExpression(expression, (part) =>
    part.kind === 'column' ? { ...part, path: part.path.map(rename) } : part,
  )
  return { ...constraint, formula: { text, expression: renamed } }
}
