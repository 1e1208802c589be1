import { add, call, cast, column, concat, modulo, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { randomHex, sizeOfBytes } from '../make-bytes.ts'
import { countTaken, shuffleRows } from '../shuffle-rows.ts'

/** Kinds that are text outside and hold a number inside. */
export function distinctByKind(context: Context): Generated {
  const { type } = context.column
  const size = type.kind === 'bytes' ? sizeOfBytes(context, 4) : 4
  const index = shuffleRows(
    context,
    type.kind === 'time'
      ? 86_400
      : type.kind === 'bits'
        ? 2 ** Math.min(type.length, 30)
        : 2 ** Math.min(8 * size, 24),
  )
  const digit = (shift: number, size: number): Expression =>
    modulo(call('shift_right', index, number(shift)), number(size))
  const decimal = (shift: number): Expression => cast(digit(shift, 256), { kind: 'text' })
  const hex = (shift: number): Expression => call('hex', digit(shift, 256), number(2))
  const two = (value: Expression): Expression =>
    call('lpad', cast(value, { kind: 'text' }), number(2), text('0'))
  const whole = cast(index, { kind: 'text' })
  const forms: Readonly<Record<string, Expression>> = {
    inet: concat(text('10.'), decimal(16), text('.'), decimal(8), text('.'), decimal(0)),
    cidr: concat(
      text('10.'),
      decimal(16),
      text('.'),
      decimal(8),
      text('.'),
      decimal(0),
      text('/32'),
    ),
    macaddr: concat(text('02:00:5e:'), hex(16), text(':'), hex(8), text(':'), hex(0)),
    bytes: concat(
      text('\\x'),
      call('hex', index, number(Math.min(2 * size, 8))),
      ...randomHex(context, Math.max(size - 4, 0), 1),
    ),
    time: concat(
      two(call('div', index, number(3600))),
      text(':'),
      two(modulo(call('div', index, number(60)), number(60))),
      text(':'),
      two(modulo(index, number(60))),
    ),
    bits: concat(
      ...Array.from({ length: type.kind === 'bits' ? Math.min(type.length, 30) : 0 }, (_, i) =>
        cast(digit(i, 2), { kind: 'text' }),
      ),
    ),
    json: concat(text('{"id": '), whole, text('}')),
    interval: concat(whole, text(' seconds')),
    array: concat(text('["'), whole, text('"]')),
  }
  const form = forms[type.kind === 'network' ? type.of : type.kind]
  return {
    expression: form ?? whole,
    why: 'a permuted row number, so that none comes twice',
    isDistinct: true,
  }
}

export function rowAfterGiven(context: Context): Expression {
  const taken = countTaken(context)
  return taken > 0
    ? call('greatest', add(column('#row'), number(-taken)), number(0))
    : column('#row')
}
