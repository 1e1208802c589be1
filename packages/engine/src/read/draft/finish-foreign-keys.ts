import type { Diagnostic } from '@worldloom/diagnostics'
import type { ForeignKey } from '../../model/schema.ts'
import {
  findColumn,
  findTable,
  isIgnored,
  type NamedConstraint,
  type SchemaDraft,
  showName,
  type TableDraft,
} from './schema-draft.ts'
import { suggestColumn } from './unknown-column.ts'
import { judgeMissing } from './unknown-table.ts'

type Link = Extract<NamedConstraint, { kind: 'foreign-key' }>

/** The table's links, each to a table, columns and a key that exist. */
export function finishForeignKeys(
  draft: SchemaDraft,
  table: TableDraft,
  ids: ReadonlyMap<TableDraft, string>,
): readonly ForeignKey[] {
  const taken = new Set<string>()
  const seen = new Set<string>()
  return table.constraints.flatMap((constraint): ForeignKey[] => {
    if (constraint.kind !== 'foreign-key') return []
    const parent = constraint.target ?? findTable(draft, constraint.parent)
    if (!parent) {
      reportMissingTable(draft, table, constraint)
      return []
    }
    const columns = findColumns(draft, table, table, constraint.columns, constraint)
    const parentColumns = findParentColumns(draft, table, parent, constraint)
    if (!columns || !parentColumns) return []
    const id = ids.get(parent) ?? parent.name.name
    // dumps repeat a link under another name
    const same = JSON.stringify([columns, id, parentColumns])
    if (seen.has(same)) return []
    seen.add(same)
    let link = columns.join('+')
    for (let number = 2; taken.has(link); number += 1) link = `${columns.join('+')}#${number}`
    taken.add(link)
    const { name, place } = constraint
    return [{ name, link, columns, parent: id, parentColumns, place }]
  })
}

function reportMissingTable(draft: SchemaDraft, table: TableDraft, link: Link): void {
  // `auth.users` of a schema that the file never fills belongs to another system, however near its name
  const { schema } = link.parent
  const isElsewhere =
    isIgnored(draft, link.parent) ||
    (schema !== null && ![...draft.tables.values()].some((other) => other.name.schema === schema))
  const judged = judgeMissing(draft, link.parent, 'the column is filled freely')
  draft.diagnostics.add({
    code: 'FOREIGN_KEY_WITHOUT_TABLE',
    ...judged,
    ...(isElsewhere && schema !== 'public' ? { severity: 'warning' as const } : {}),
    message: `The foreign key "${link.name}" of "${showName(table.name)}" points to the table "${showName(link.parent)}", which the file does not create.`,
    place: link.place,
  })
}

/** The columns as declared, or null (and a fault for each) where some do not exist. */
function findColumns(
  draft: SchemaDraft,
  table: TableDraft,
  owner: TableDraft,
  names: readonly string[],
  link: Link,
): readonly string[] | null {
  const columns = names.map((name) => {
    const column = findColumn(draft, owner, name)
    if (!column) {
      draft.diagnostics.add(
        fault(
          'FOREIGN_KEY_WITHOUT_COLUMN',
          'error',
          `The foreign key "${link.name}" of "${showName(table.name)}" names the column "${name}", which "${showName(owner.name)}" does not have.`,
          suggestColumn(owner, name),
          link,
        ),
      )
    }
    return column?.name ?? ''
  })
  return columns.includes('') ? null : columns
}

/** The columns named, or the parent's primary key; a link to no key is a fault or a warning. */
function findParentColumns(
  draft: SchemaDraft,
  table: TableDraft,
  parent: TableDraft,
  link: Link,
): readonly string[] | null {
  const primary = parent.constraints.find((constraint) => constraint.kind === 'primary-key')
  const names = link.parentColumns.length > 0 ? link.parentColumns : primary?.columns
  const says = (what: string): string =>
    `The foreign key "${link.name}" of "${showName(table.name)}" ${what}.`
  if (!names) {
    const message = says(`points to "${showName(parent.name)}", which has no primary key`)
    const hint = 'Name the columns it points to, or give the table a primary key.'
    draft.diagnostics.add(fault('FOREIGN_KEY_WITHOUT_KEY', 'error', message, hint, link))
    return null
  }
  // a primary key that names no column is reported where it stands
  const isBroken =
    link.parentColumns.length === 0 && names.some((name) => !findColumn(draft, parent, name))
  const columns = isBroken ? null : findColumns(draft, table, parent, names, link)
  if (!columns) return null
  if (columns.length !== link.columns.length) {
    const message = says(`has ${link.columns.length} columns and points to ${columns.length}`)
    const hint = `The key of "${showName(parent.name)}" is (${columns.join(', ')}).`
    draft.diagnostics.add(fault('FOREIGN_KEY_WITHOUT_KEY', 'error', message, hint, link))
    return null
  }
  if (!isKey(draft, parent, columns)) {
    const message = says(
      `points to "${showName(parent.name)}" (${columns.join(', ')}), which is not declared unique`,
    )
    const hint = 'Make these columns UNIQUE or the primary key.'
    draft.diagnostics.add(fault('FOREIGN_KEY_WITHOUT_KEY', 'warning', message, hint, link))
  }
  return columns
}

function isKey(draft: SchemaDraft, table: TableDraft, columns: readonly string[]): boolean {
  return table.constraints.some((constraint) => {
    if (constraint.kind !== 'primary-key' && constraint.kind !== 'unique') return false
    if (constraint.kind === 'unique' && constraint.where) return false
    const names = constraint.columns.map((name) => findColumn(draft, table, name)?.name ?? '')
    // more columns than a key still tell rows apart
    return names.every((name) => columns.includes(name))
  })
}

function fault(
  code: string,
  severity: 'error' | 'warning',
  message: string,
  hint: string,
  link: Link,
): Diagnostic {
  return { code, severity, message, hint, place: link.place }
}
