import type { DiagnosticList, Place } from '@worldloom/diagnostics'
import type { NestedField } from '../../model/nesting.ts'
import type {
  AlterTable,
  ColumnDeclaration,
  ConstraintDeclaration,
  DomainDeclaration,
  TableName,
} from '../changes/schema-change.ts'

/** What of a dialect's habits matters once its text is read. */
export interface Habits {
  /** Column and table names are equal without regard to case. */
  readonly ignoresCase: boolean
  /** DROP TABLE takes the links to the table along, rather than leaving them to its next namesake. */
  readonly dropRemovesLinks: boolean
  /** Type names, for the hint at a misspelt one. */
  readonly typeNames: readonly string[]
}

/** A schema while its statements are applied one after the other. */
export interface SchemaDraft {
  readonly habits: Habits
  readonly tables: Map<string, TableDraft>
  readonly enums: Map<string, readonly string[]>
  readonly domains: Map<string, DomainDeclaration>
  readonly otherTypes: Set<string>
  /** Tables that exist but get no rows: statements about them are no fault. */
  readonly ignored: Set<string>
  /** Schemas that tables are altered in, though they were created without one. */
  readonly aliases: Set<string>
  /** What alters tables that are not there yet. */
  readonly waiting: AlterTable[]
  /** How columns nest that are laid flat. */
  readonly nested: Map<TableDraft, readonly NestedField[]>
  readonly passedOver: Map<string, number>
  readonly diagnostics: DiagnosticList
  currentSchema: string | null
}

export interface TableDraft {
  name: TableName
  comment: string | null
  columns: readonly ColumnDeclaration[]
  constraints: readonly NamedConstraint[]
  readonly place: Place
  readonly text: string
}

export type NamedConstraint = Extract<
  ConstraintDeclaration,
  { kind: 'primary-key' | 'unique' | 'check' | 'foreign-key' }
> & {
  readonly name: string
  /** The table a link points to, where it stood when the link was made. */
  readonly target: TableDraft | null
}

/** `public` and `dbo` are where tables go that name no schema. */
export function keyOf(name: TableName): string {
  const { schema } = name
  return `${schema === null || schema === 'public' || schema === 'dbo' ? '' : schema}\0${name.name}`
}

/** The table of that name: in its schema, in the current one, or the only one so called. */
export function findTable(draft: SchemaDraft, name: TableName): TableDraft | null {
  if (name.schema !== null && draft.aliases.has(name.schema)) {
    return findTable(draft, { schema: null, name: name.name })
  }
  const schema = name.schema ?? draft.currentSchema
  const exact = draft.tables.get(keyOf({ schema, name: name.name }))
  if (exact) return exact
  if (name.schema === null) {
    const plain = draft.tables.get(keyOf(name))
    if (plain) return plain
  }
  const isSame = (other: TableDraft): boolean =>
    sameName(draft, other.name.name, name.name) &&
    (name.schema === null || sameName(draft, other.name.schema ?? '', name.schema))
  if (name.schema !== null && !draft.habits.ignoresCase) return null
  const same = [...draft.tables.values()].filter(isSame)
  return same.length === 1 ? (same[0] ?? null) : null
}

export function isIgnored(draft: SchemaDraft, name: TableName): boolean {
  return (
    draft.ignored.has(keyOf(name)) ||
    draft.ignored.has(keyOf({ schema: name.schema ?? draft.currentSchema, name: name.name }))
  )
}

export function sameName(draft: SchemaDraft, left: string, right: string): boolean {
  return left === right || (draft.habits.ignoresCase && left.toLowerCase() === right.toLowerCase())
}

/** The column as declared, found by the name a statement uses. */
export function findColumn(
  draft: SchemaDraft,
  table: TableDraft,
  name: string,
): ColumnDeclaration | null {
  return table.columns.find((column) => sameName(draft, column.name, name)) ?? null
}

/** A table's name as messages quote it. */
export function showName(name: TableName): string {
  return name.schema === null ? name.name : `${name.schema}.${name.name}`
}
