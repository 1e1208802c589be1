import type { Expression } from '../../sql/expression.ts'
import { unwrap } from '../../sql/unwrap.ts'

/** A value that is written out, as text; null for what is no such value. */
export function literalText(expression: Expression): string | null {
  const bare = unwrap(expression)
  switch (bare.kind) {
    case 'number':
    case 'date':
    case 'timestamp':
      return bare.text
    case 'text':
      return bare.value
    case 'boolean':
      return String(bare.value)
    default:
      return null
  }
}
