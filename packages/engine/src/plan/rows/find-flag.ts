import type { Column, Unique } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { splitAnd } from '../../sql/split-and.ts'

/** A boolean column whose truth is the condition of a partial unique index, or a part of it. */
export function findFlag(
  columns: readonly Column[],
  expression: NonNullable<Unique['where']>['expression'],
): string | null {
  const named = splitAnd(expression).flatMap((part) => nameOf(part) ?? [])
  const flag = columns.find(({ name, type }) => named.includes(name) && type.kind === 'boolean')
  return flag?.name ?? null
}

function nameOf(condition: Expression): string | null {
  const isTrue =
    condition.kind === 'binary' &&
    condition.operator === '=' &&
    condition.right.kind === 'boolean' &&
    condition.right.value
  const read = isTrue ? condition.left : condition
  return read.kind === 'column' && read.path.length === 1 ? (read.path[0] ?? null) : null
}
