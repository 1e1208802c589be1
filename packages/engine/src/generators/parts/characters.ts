import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { drawDigits } from './draw-digits.ts'

/** Random hexadecimal digits, eight from each draw. */
export function hexDigits({ draw }: Context, length: number, from = 20): Expression {
  const whole = Array.from({ length: Math.floor(length / 8) }, (_, i) => draw(from + i))
  const rest = length % 8
  const pattern = `${'%08x'.repeat(whole.length)}${rest > 0 ? `%0${rest}x` : ''}`
  const last = rest > 0 ? [call('below', draw(from + 19), number(16 ** rest))] : []
  return call('print_hex', text(pattern), ...whole, ...last)
}

/** Random characters of an alphabet. */
export function characters(
  context: Context,
  length: number,
  alphabet: string = letters.base62,
  from = 40,
): Expression {
  const sizes = Array.from({ length }, () => alphabet.length)
  return concat(
    ...drawDigits(context, sizes, from).map((digit) =>
      call('substr', text(alphabet), add(digit, number(1)), number(1)),
    ),
  )
}

export const letters = {
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  /** Of bcrypt: no plus and no padding. */
  bcrypt: './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  /** Without letters and digits that look alike. */
  clear: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
} as const

/** A whole number below `size` with leading zeros. */
export function digits({ draw }: Context, width: number, n: number): Expression {
  return padded(call('below', draw(n), number(10 ** width)), width)
}

/** A number with zeros before it. */
export function padded(value: Expression, width: number): Expression {
  return call('lpad', cast(value, { kind: 'text' }), number(width), text('0'))
}
