import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'

/** Which letters `name = lower(name)` asks of which column, with or without casts; null where it asks for none. */
export function readCase(
  condition: Expression,
): { readonly name: string; readonly letters: 'lower' | 'upper' } | null {
  if (condition.kind !== 'binary' || condition.operator !== '=') return null
  const [left, right] = [unwrap(condition.left), unwrap(condition.right)]
  const name = findOwnColumn(left) ?? findOwnColumn(right)
  const turned = left.kind === 'call' ? left : right
  if (turned.kind !== 'call' || (turned.name !== 'lower' && turned.name !== 'upper')) return null
  const [operand] = turned.args
  if (name === null || !operand || findOwnColumn(unwrap(operand)) !== name) return null
  return { name, letters: turned.name }
}
