import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'

/** `upper(code) in ('A', 'B')`: which of the values a column may hold as they are written. */
export function casedColumn(
  condition: Expression,
  name: string,
): ((value: string | null) => boolean) | null {
  if (condition.kind !== 'in' || condition.negated) return null
  const call = unwrap(condition.operand)
  if (call.kind !== 'call' || (call.name !== 'upper' && call.name !== 'lower')) return null
  const [operand] = call.args
  if (!operand || findOwnColumn(unwrap(operand)) !== name) return null
  const turn = (value: string): string =>
    call.name === 'upper' ? value.toUpperCase() : value.toLowerCase()
  return (value) => value === null || value === turn(value)
}
