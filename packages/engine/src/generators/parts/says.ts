import { call, matches, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** Whether a column's text says what a pattern of small letters takes, in letters of any size. */
export function says(name: string, pattern: string): Expression {
  return matches(call('lower', read(name)), pattern)
}
