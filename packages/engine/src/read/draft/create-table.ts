import type {
  ColumnDeclaration,
  LikeCopies,
  SchemaChange,
  TableName,
} from '../changes/schema-change.ts'
import { addColumn } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { findTable, keyOf, type SchemaDraft, showName, type TableDraft } from './schema-draft.ts'
import { unknownTable } from './unknown-table.ts'

type CreateTable = Extract<SchemaChange, { kind: 'create-table' }>

/** A new table; the same one again is a remark, a different one of the same name a fault. */
export function createTable(draft: SchemaDraft, change: CreateTable): void {
  const name = { schema: change.table.schema ?? draft.currentSchema, name: change.table.name }
  const existing = draft.tables.get(keyOf(name))
  if (existing) {
    reportDuplicate(draft, existing, change)
    return
  }
  const table: TableDraft = {
    name,
    comment: change.comment,
    columns: [],
    constraints: [],
    place: change.place,
    text: change.text,
  }
  draft.tables.set(keyOf(name), table)
  draft.ignored.delete(keyOf(name))
  for (const parent of change.inherits) inheritFrom(draft, table, parent)
  const inherited = new Set(table.columns.map((column) => column.name))
  for (const element of change.elements) {
    if (element.kind === 'column') {
      if (inherited.delete(element.column.name)) mergeColumn(draft, table, element.column)
      else addColumn(draft, table, element.column, null)
    } else if (element.kind === 'like') copyLike(draft, table, element)
  }
  // keys may stand before the columns they name
  for (const element of change.elements) {
    if (element.kind === 'constraint') addConstraint(draft, table, element.constraint)
  }
}

/** An inheriting table has its parent's columns and checks, but not its keys. */
export function inheritFrom(draft: SchemaDraft, table: TableDraft, name: TableName): void {
  const parent = findTable(draft, name)
  if (!parent) {
    draft.diagnostics.add(unknownTable(draft, name, 'inherited from', table.place))
    return
  }
  for (const column of parent.columns) {
    // a column of the same name is merged, not doubled
    if (table.columns.some((own) => own.name === column.name)) continue
    table.columns = [...table.columns, column]
  }
  const checks = parent.constraints.filter((constraint) => constraint.kind === 'check')
  table.constraints = [...table.constraints, ...checks]
}

/** A column that is also inherited is not doubled: the new declaration takes its place. */
function mergeColumn(draft: SchemaDraft, table: TableDraft, column: ColumnDeclaration): void {
  table.columns = table.columns.map((other) => (other.name === column.name ? column : other))
  for (const constraint of column.constraints) addConstraint(draft, table, constraint)
}

function copyLike(
  draft: SchemaDraft,
  table: TableDraft,
  element: {
    readonly table: TableName
    readonly copies: LikeCopies
    readonly place: TableDraft['place']
  },
): void {
  const { copies, place } = element
  const model = findTable(draft, element.table)
  if (!model) {
    draft.diagnostics.add(unknownTable(draft, element.table, 'copied', place))
    return
  }
  for (const column of model.columns) {
    const copy = {
      ...column,
      constraints: [],
      default: copies.defaults ? column.default : null,
      generated: copies.generated ? column.generated : null,
      identity: column.identity && (copies.identity || copies.defaults),
      comment: copies.comments ? column.comment : null,
      place,
    }
    addColumn(draft, table, copy, null)
  }
  for (const constraint of model.constraints) {
    const isKey = constraint.kind === 'primary-key' || constraint.kind === 'unique'
    if (isKey ? copies.keys : constraint.kind === 'check' && copies.checks) {
      addConstraint(draft, table, { ...constraint, name: isKey ? null : constraint.name, place })
    }
  }
}

function reportDuplicate(draft: SchemaDraft, existing: TableDraft, change: CreateTable): void {
  if (change.ifNotExists) return
  const isSame = existing.text === change.text
  const first = `${existing.place.file}:${existing.place.line}`
  draft.diagnostics.add({
    code: 'DUPLICATE_TABLE',
    severity: isSame ? 'note' : 'error',
    message: isSame
      ? `The table "${showName(change.table)}" is created twice in the same words.`
      : `The table "${showName(change.table)}" is created twice, and differently.`,
    hint: isSame
      ? `The first, at ${first}, is used.`
      : `The first stands at ${first}; keep one of them.`,
    place: change.place,
  })
}
