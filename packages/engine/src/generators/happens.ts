import { less, number } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'

/** Whether what happens to a share of all rows, 0 to 1, happens to one, as a draw of it says. */
export function happens(drawn: Expression, share: number): Expression {
  return less(drawn, number(Math.round(share * 2 ** 32)))
}
