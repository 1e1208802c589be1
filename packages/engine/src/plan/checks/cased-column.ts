import type { Expression } from '../../sql/expression.ts'
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
  const bare = operand && unwrap(operand)
  if (bare?.kind !== 'column' || bare.path.length !== 1 || bare.path[0] !== name) return null
  const turn = (value: string): string =>
    call.name === 'upper' ? value.toUpperCase() : value.toLowerCase()
  return (value) => value === null || value === turn(value)
}
