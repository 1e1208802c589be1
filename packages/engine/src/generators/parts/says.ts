import { call, matches, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** Whether a column's text says what a pattern of small letters takes, in letters of any size. */
export function says(name: string | readonly string[], pattern: string): Expression {
  const path = typeof name === 'string' ? [name] : name
  return matches(call('lower', read(...path)), pattern)
}
