import { findNearest } from '@worldloom/diagnostics'
import type { Check, Type } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import type { ColumnDeclaration, DeclaredType } from '../changes/schema-change.ts'
import { findKey } from './apply-change.ts'
import { findForeignType } from './find-foreign-type.ts'
import { findTable, type SchemaDraft, showName, type TableDraft } from './schema-draft.ts'

export interface ResolvedType {
  readonly type: Type
  readonly nullable: boolean
  readonly default: Expression | null
  /** A domain's conditions, on this column. */
  readonly checks: readonly Check[]
}

/** Looks a column's type up among enums and domains. */
export function resolveType(
  draft: SchemaDraft,
  table: TableDraft,
  column: ColumnDeclaration,
): ResolvedType {
  return resolve(draft, table, column, column.type, 0)
}

function resolve(
  draft: SchemaDraft,
  table: TableDraft,
  column: ColumnDeclaration,
  declared: DeclaredType,
  depth: number,
): ResolvedType {
  const plain = { nullable: true, default: null, checks: [] }
  if (declared.kind === 'built-in') return { ...plain, type: declared.type }
  const enumKey = findKey(draft, draft.enums, declared.name)
  const values = enumKey === null ? undefined : draft.enums.get(enumKey)
  if (values) {
    const type: Type = { kind: 'enum', name: declared.name.name, values }
    return { ...plain, type: nest(type, declared.dimensions) }
  }
  const domainKey = findKey(draft, draft.domains, declared.name)
  const domain = domainKey === null ? undefined : draft.domains.get(domainKey)
  // a domain may stand on another, but never on itself
  if (domain && depth < 8) {
    const base = resolve(draft, table, column, domain.type, depth + 1)
    if (declared.dimensions > 0) return { ...plain, type: nest(base.type, declared.dimensions) }
    const checks = domain.checks.map(({ name, formula }, index): Check => {
      const expression = formula.expression && replaceValue(formula.expression, column.name)
      const suffix = name ?? `${declared.name.name}_check${index > 0 ? index : ''}`
      return {
        name: `${column.name}_${suffix}`,
        text: formula.text.replaceAll(/\bvalue\b/gi, column.name),
        expression,
        place: column.place,
      }
    })
    return {
      type: base.type,
      nullable: base.nullable && domain.nullable,
      default: domain.default ?? base.default,
      checks: [...base.checks, ...checks],
    }
  }
  const isKnown =
    findKey(draft, draft.otherTypes, declared.name) !== null || findTable(draft, declared.name)
  const foreign = isKnown ? null : findForeignType(declared.name.name, declared.text)
  if (!isKnown) reportUnknown(draft, table, column, declared, foreign)
  const type: Type = foreign ?? { kind: 'other', name: showName(declared.name) }
  return { ...plain, type: nest(type, declared.dimensions) }
}

function reportUnknown(
  draft: SchemaDraft,
  table: TableDraft,
  column: ColumnDeclaration,
  declared: Extract<DeclaredType, { kind: 'named' }>,
  foreign: Type | null,
): void {
  const { name } = declared
  const known = [
    ...draft.habits.typeNames,
    ...[...draft.enums.keys(), ...draft.domains.keys()].map((key) => key.split('\0')[1] ?? ''),
  ]
  const nearest = foreign ? null : findNearest(name.name, known)
  const otherwise = foreign
    ? `Other dialects mean ${foreign.kind} by it, and so its values are made.`
    : 'Its values are made as plain text.'
  draft.diagnostics.add({
    code: 'UNKNOWN_TYPE',
    severity: 'warning',
    message: `Column "${table.name.name}.${column.name}" is of the unknown type "${showName(name)}".`,
    hint: nearest === null ? otherwise : `Did you mean "${nearest}"?`,
    place: column.place,
  })
}

/** In a domain's condition the word VALUE stands for the column. */
function replaceValue(expression: Expression, column: string): Expression {
  return mapExpression(expression, (part) =>
    part.kind === 'column' && part.path.length === 1 && part.path[0]?.toLowerCase() === 'value'
      ? { ...part, path: [column] }
      : part,
  )
}

function nest(type: Type, dimensions: number): Type {
  return dimensions > 0 ? { kind: 'array', element: nest(type, dimensions - 1) } : type
}
