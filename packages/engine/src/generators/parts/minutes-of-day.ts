import { add, call, cast, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** The minutes since midnight of a time of day. */
export function minutesOfDay(time: Expression): Expression {
  const clock = cast(time, { kind: 'text' })
  const part = (at: number): Expression =>
    cast(call('substring', clock, number(at), number(2)), { kind: 'integer' })
  return add(multiply(part(1), number(60)), part(4))
}
