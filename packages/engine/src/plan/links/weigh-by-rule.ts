import { call, cast, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** A rule's weight in thousandths; what is negative or absent weighs nothing. */
export function weighByRule(weight: Expression): Expression {
  const exact = cast(weight, { kind: 'decimal', precision: 18, scale: 3 })
  const whole = cast(call('round', multiply(exact, number(1000))), { kind: 'integer' })
  return call('coalesce', call('greatest', whole, number(0)), number(0))
}
