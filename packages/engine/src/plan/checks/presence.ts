import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { namesIn } from './names-in.ts'
import { unwrap } from './unwrap.ts'

/** Columns of which a condition asks no more than whether they are there. */
export function testedIn(condition: Expression): readonly string[] {
  return presenceTest(condition) ?? childrenOf(condition).flatMap(testedIn)
}

/** Columns whose values count in a condition. */
export function valuesIn(condition: Expression): readonly string[] {
  if (presenceTest(condition)) return []
  return condition.kind === 'column' ? namesIn(condition) : childrenOf(condition).flatMap(valuesIn)
}

/** The values that a condition says a column to be or not to be. */
export function listCompared(condition: Expression, name: string): readonly string[] {
  const isColumn = (part: Expression): boolean => {
    const bare = unwrap(part)
    return bare.kind === 'column' && bare.path.length === 1 && bare.path[0] === name
  }
  const literals = (parts: readonly Expression[]): readonly string[] =>
    parts.map(unwrap).flatMap((part) => {
      if (part.kind === 'text') return [part.value]
      return part.kind === 'number' ? [part.text] : []
    })
  if (condition.kind === 'in' && isColumn(condition.operand)) return literals(condition.list)
  if (condition.kind === 'binary' && [condition.left, condition.right].some(isColumn))
    return literals([condition.left, condition.right])
  return childrenOf(condition).flatMap((part) => listCompared(part, name))
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
