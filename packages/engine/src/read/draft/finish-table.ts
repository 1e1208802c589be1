import type { Check, Column, Formula, Key, Table, Unique } from '../../model/schema.ts'
import type { ColumnDeclaration } from '../changes/schema-change.ts'
import { finishForeignKeys } from './finish-foreign-keys.ts'
import { finishFormula } from './finish-formula.ts'
import { resolveType } from './resolve-type.ts'
import {
  findColumn,
  type NamedConstraint,
  type SchemaDraft,
  type TableDraft,
} from './schema-draft.ts'
import { unknownColumn } from './unknown-column.ts'

/** One table with its types looked up and its constraints spelt as its columns are. */
export function finishTable(
  draft: SchemaDraft,
  table: TableDraft,
  ids: ReadonlyMap<TableDraft, string>,
): Table {
  const primary = table.constraints.find((constraint) => constraint.kind === 'primary-key')
  const primaryKey = primary ? finishKey(draft, table, primary) : null
  const domainChecks: Check[] = []
  const columns = table.columns.map((column): Column => {
    const resolved = resolveType(draft, table, column)
    domainChecks.push(...resolved.checks)
    return {
      name: column.name,
      type: resolved.type,
      typeText: column.type.text,
      nullable: column.nullable && resolved.nullable && !primaryKey?.columns.includes(column.name),
      default: column.default ?? resolved.default,
      generated: finishGenerated(draft, table, column),
      identity: column.identity,
      comment: column.comment,
      place: column.place,
    }
  })
  return {
    id: ids.get(table) ?? table.name.name,
    name: table.name.name,
    schema: table.name.schema,
    comment: table.comment,
    columns,
    primaryKey,
    uniques: table.constraints
      .flatMap((constraint) => finishUnique(draft, table, constraint) ?? [])
      // the primary key says as much already
      .filter(({ columns, where }) => where || !isSameList(columns, primaryKey?.columns ?? [])),
    foreignKeys: finishForeignKeys(draft, table, ids),
    checks: [
      ...table.constraints.flatMap((constraint): Check[] => {
        if (constraint.kind !== 'check') return []
        const { name, place } = constraint
        return [{ name, ...finishFormula(draft, table, constraint.formula, place, columns), place }]
      }),
      ...domainChecks,
    ],
    place: table.place,
  }
}

/** The key with its columns as declared, or null where one is missing. */
function finishKey(
  draft: SchemaDraft,
  table: TableDraft,
  constraint: Extract<NamedConstraint, { readonly columns: readonly string[] }>,
): Key | null {
  const columns = constraint.columns.map((name) => {
    const column = findColumn(draft, table, name)
    if (!column) draft.diagnostics.add(unknownColumn(table, name, constraint.place))
    return column?.name ?? ''
  })
  return columns.includes('') ? null : { name: constraint.name, columns }
}

function finishUnique(
  draft: SchemaDraft,
  table: TableDraft,
  constraint: NamedConstraint,
): Unique | null {
  if (constraint.kind !== 'unique') return null
  const key = finishKey(draft, table, constraint)
  if (!key) return null
  const where = constraint.where && finishFormula(draft, table, constraint.where, constraint.place)
  return { ...key, where, nullsNotDistinct: constraint.nullsNotDistinct }
}

function finishGenerated(
  draft: SchemaDraft,
  table: TableDraft,
  column: ColumnDeclaration,
): Formula | null {
  return column.generated && finishFormula(draft, table, column.generated, column.place)
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
