import { call, cast, concat, modulo, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** Seconds of a day as `09:30:00`. */
export function writeClock(seconds: Expression): Expression {
  const pad = (part: Expression): Expression =>
    call('lpad', cast(part, { kind: 'text' }), number(2), text('0'))
  return concat(
    pad(call('div', seconds, number(3600))),
    text(':'),
    pad(modulo(call('div', seconds, number(60)), number(60))),
    text(':'),
    pad(modulo(seconds, number(60))),
  )
}
