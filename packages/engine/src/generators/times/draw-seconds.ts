import { add, call, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** A draw of 32 bits times more than this is no whole number of 64 bits. */
const widest = 2 ** 31 - 2

/** Seconds from 0 to a span, drawn evenly; of a span that may be longer than a life, whole minutes. */
export function drawSeconds(draw: Expression, span: Expression, longest: number): Expression {
  if (longest <= widest) return call('below', draw, add(span, number(1)))
  const minutes = add(call('div', span, number(60)), number(1))
  return multiply(call('below', draw, minutes), number(60))
}
