import { columnPaths } from '../../sql/walk.ts'
import type { ColumnDeclaration, TableElement } from '../changes/schema-change.ts'

/** A `tinyint(1)` that a check compares, such as `flag IN (0, 1)`, is a small number, not a boolean. */
export function countFlags(elements: readonly TableElement[]): readonly TableElement[] {
  const constraints = elements.flatMap((element) => {
    if (element.kind === 'constraint') return [element.constraint]
    return element.kind === 'column' ? element.column.constraints : []
  })
  const compared = new Set(
    constraints.flatMap((constraint) =>
      constraint.kind === 'check' && constraint.formula.expression
        ? columnPaths(constraint.formula.expression).map((path) => path.at(-1)?.toLowerCase())
        : [],
    ),
  )
  return elements.map((element) =>
    element.kind === 'column' && compared.has(element.column.name.toLowerCase())
      ? { ...element, column: countFlag(element.column) }
      : element,
  )
}

function countFlag(column: ColumnDeclaration): ColumnDeclaration {
  const { type } = column
  const isFlag =
    type.kind === 'built-in' && type.type.kind === 'boolean' && /^tinyint/i.test(type.text)
  if (!isFlag) return column
  const value = column.default
  return {
    ...column,
    type: { ...type, type: { kind: 'integer', bits: 8, unsigned: false } },
    default: value?.kind === 'boolean' ? { kind: 'number', text: value.value ? '1' : '0' } : value,
  }
}
