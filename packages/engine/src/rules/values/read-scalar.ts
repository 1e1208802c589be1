import { readCanonicalValue } from '../../values/canonical-value.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { Scalar } from '../rules.ts'
import type { RuleScalar } from '../source/rule-node.ts'

/** A value of the column's type; undefined after a report. */
export function readScalar(
  scalar: RuleScalar,
  target: Target,
  context: RuleContext,
): Scalar | undefined {
  if (scalar.value === null) return readNull(scalar, target, context)
  const { column } = target
  const value = readCanonicalValue(scalar.text, column.type)
  if (!value.ok) {
    const message = `The value "${scalar.text}" of "${nameTarget(target)}" (${column.typeText}) ${value.problem}.`
    context.report('RULE_CONTRADICTS_TYPE', scalar.place, message, value.hint)
    return undefined
  }
  switch (column.type.kind) {
    case 'boolean':
      return value.text === 'true'
    case 'integer':
    case 'decimal':
    case 'float': {
      const number = Number(value.text)
      // digits beyond a binary number's stay a text
      return Number.isInteger(number) && !Number.isSafeInteger(number) ? value.text : number
    }
    default:
      return value.text
  }
}

function readNull(scalar: RuleScalar, target: Target, context: RuleContext): null | undefined {
  if (isNullable(target)) return null
  const message = `A rule makes "${nameTarget(target)}" NULL, and the column is NOT NULL.`
  context.report('RULE_CONTRADICTS_NOT_NULL', scalar.place, message, 'Give it a value.')
  return undefined
}

/** Whether the schema lets the column be NULL. */
export function isNullable({ table, column }: Target): boolean {
  return column.nullable && !(table.primaryKey?.columns.includes(column.name) ?? false)
}
