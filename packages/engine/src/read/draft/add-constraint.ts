import { columnPaths } from '../../sql/walk.ts'
import type { ConstraintDeclaration } from '../changes/schema-change.ts'
import {
  findTable,
  type NamedConstraint,
  type SchemaDraft,
  showName,
  type TableDraft,
} from './schema-draft.ts'

/** Adds a constraint under its own name or the one PostgreSQL would give it. */
export function addConstraint(
  draft: SchemaDraft,
  table: TableDraft,
  constraint: ConstraintDeclaration,
): void {
  if (constraint.kind === 'index-as-key') {
    useIndex(draft, table, constraint)
    return
  }
  const existing = table.constraints.find((other) => other.kind === 'primary-key')
  if (constraint.kind === 'primary-key' && existing) {
    if (existing.kind === 'primary-key' && isSameList(existing.columns, constraint.columns)) return
    draft.diagnostics.add({
      code: 'DUPLICATE_PRIMARY_KEY',
      severity: 'error',
      message: `The table "${showName(table.name)}" has two primary keys.`,
      hint: 'Join their columns in one PRIMARY KEY, or make one of them UNIQUE.',
      place: constraint.place,
    })
    return
  }
  const name = constraint.name ?? suggestName(table, constraint)
  const target = constraint.kind === 'foreign-key' ? findTable(draft, constraint.parent) : null
  table.constraints = [...table.constraints, { ...constraint, name, target }]
}

/** `PRIMARY KEY USING INDEX`: the unique index takes the constraint's name. */
function useIndex(
  draft: SchemaDraft,
  table: TableDraft,
  constraint: Extract<ConstraintDeclaration, { kind: 'index-as-key' }>,
): void {
  const index = table.constraints.find(
    (other) => other.kind === 'unique' && other.name === constraint.index,
  )
  if (index?.kind !== 'unique') return
  const name = constraint.name ?? constraint.index
  table.constraints = table.constraints.filter((other) => other !== index)
  if (constraint.isPrimary) {
    const { columns } = index
    addConstraint(draft, table, { kind: 'primary-key', name, columns, place: constraint.place })
  } else {
    table.constraints = [...table.constraints, { ...index, name }]
  }
}

function suggestName(
  table: TableDraft,
  constraint: Exclude<ConstraintDeclaration, { kind: 'index-as-key' }>,
): string {
  const base = [table.name.name, ...namedColumns(constraint), endings[constraint.kind]].join('_')
  const taken = new Set(table.constraints.map((other: NamedConstraint) => other.name))
  let name = base
  for (let number = 1; taken.has(name); number += 1) name = `${base}${number}`
  return name
}

function namedColumns(
  constraint: Exclude<ConstraintDeclaration, { kind: 'index-as-key' }>,
): readonly string[] {
  if (constraint.kind === 'primary-key') return []
  if (constraint.kind !== 'check') return constraint.columns
  const { expression } = constraint.formula
  const columns = new Set(
    expression ? columnPaths(expression).map((path) => path.at(-1) ?? '') : [],
  )
  return columns.size === 1 ? [...columns] : []
}

const endings = {
  'primary-key': 'pkey',
  unique: 'key',
  'foreign-key': 'fkey',
  check: 'check',
} as const

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
