import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { childrenOf } from '../../sql/walk.ts'
import { namesIn } from './names-in.ts'

/** Columns of which a condition asks no more than whether they are there. */
export function testedIn(condition: Expression): readonly string[] {
  return presenceTest(condition) ?? childrenOf(condition).flatMap(testedIn)
}

/** Columns whose values count in a condition. */
export function valuesIn(condition: Expression): readonly string[] {
  if (presenceTest(condition)) return []
  return condition.kind === 'column' ? namesIn(condition) : childrenOf(condition).flatMap(valuesIn)
}

/** For each comparison of a column with literals alone: the values that it says the column to be. */
export function listCompared(condition: Expression, name: string): readonly (readonly string[])[] {
  const isColumn = (part: Expression): boolean => findOwnColumn(unwrap(part)) === name
  if (condition.kind === 'in' && isColumn(condition.operand)) return readTexts(condition.list)
  if (condition.kind === 'binary' && condition.operator === '=') {
    const { left, right } = condition
    if (isColumn(left)) return readTexts([right])
    if (isColumn(right)) return readTexts([left])
  }
  return childrenOf(condition).flatMap((part) => listCompared(part, name))
}

function readTexts(parts: readonly Expression[]): readonly (readonly string[])[] {
  const texts = parts.map(unwrap).flatMap((part) => (part.kind === 'text' ? [part.value] : []))
  return texts.length === parts.length ? [texts] : []
}

/** Whether a condition counts the columns that are there. */
export function isCounted(condition: Expression): boolean {
  return isCount(condition) || childrenOf(condition).some(isCounted)
}

function presenceTest(part: Expression): readonly string[] | null {
  const operands = part.kind === 'is-null' ? [part.operand] : isCount(part) ? part.args : null
  if (!operands) return null
  const asked = operands.flatMap((operand) =>
    operand.kind === 'call' && operand.name === 'coalesce' ? operand.args : [operand],
  )
  return asked.every(({ kind }) => kind === 'column') ? asked.flatMap(namesIn) : null
}

function isCount(part: Expression): part is Extract<Expression, { kind: 'call' }> {
  return part.kind === 'call' && (part.name === 'num_nonnulls' || part.name === 'num_nulls')
}
