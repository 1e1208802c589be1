import type { Column } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { getColumn } from './check-context.ts'
import { kindOf, kindOfType } from './kind-of.ts'
import type { Scope } from './scope.ts'
import { writeExpression } from './write-expression.ts'

/**
 * The condition that a column is not what an expression gives. Exact numbers are rounded to the
 * column's scale and must be equal; what went through floats may be off by their error and no more.
 * Where a required column's expression gives NULL, any value will do. `expected` is its SQL.
 */
export function writeDiffers(
  scope: Scope,
  columnName: string,
  expression: Expression,
  expected: string = writeExpression(expression, scope),
): string {
  const column = getColumn(scope.table, columnName)
  const actual = scope.name(columnName)
  const both = `${actual} IS NOT NULL AND ${expected} IS NOT NULL`
  const unequal = `(${both} AND ${writeUnequal(column, actual, expected, kindOf(expression, scope))})`
  const missing = `(${actual} IS NULL AND ${expected} IS NOT NULL)`
  const unasked = column.nullable ? ` OR (${actual} IS NOT NULL AND ${expected} IS NULL)` : ''
  return `(${unequal} OR ${missing}${unasked})`
}

function writeUnequal(
  column: Column,
  actual: string,
  expected: string,
  kind: ReturnType<typeof kindOf>,
): string {
  const { type } = column
  const isNumber = kindOfType(type) !== 'other'
  if (isNumber && (kind === 'float' || type.kind === 'float')) {
    // half a unit of the last place for rounding, and the error of the float itself
    const half =
      type.kind === 'decimal' ? 0.5 * 10 ** -type.scale : type.kind === 'integer' ? 0.5 : 0
    const relative = type.kind === 'float' && type.bits === 32 ? '1e-5' : '1e-9'
    return `abs(CAST(${actual} AS DOUBLE) - ${expected}) > ${half} + ${relative} * greatest(1, abs(${expected}))`
  }
  // a number out of a JSON document or a text is none until it is read
  const exact = (scale: number): string =>
    kind === 'other' ? `CAST(${expected} AS DECIMAL(38, ${scale}))` : `round(${expected}, ${scale})`
  if (type.kind === 'decimal' && type.precision <= 38) return `${actual} <> ${exact(type.scale)}`
  if (type.kind === 'integer')
    return `${actual} <> ${kind === 'other' ? exact(0) : `round(${expected})`}`
  if (type.kind === 'date') return `${actual} <> CAST(${expected} AS DATE)`
  if (type.kind === 'timestamp') return `${actual} <> CAST(${expected} AS TIMESTAMP)`
  if (type.kind === 'text' && type.maxLength !== null) {
    return `${actual} <> left(CAST(${expected} AS VARCHAR), ${type.maxLength})`
  }
  if (['text', 'enum', 'json', 'array'].includes(type.kind))
    return `CAST(${actual} AS VARCHAR) <> CAST(${expected} AS VARCHAR)`
  return `${actual} <> ${expected}`
}
