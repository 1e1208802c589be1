import {
  add,
  call,
  cast,
  choose,
  column,
  concat,
  equal,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { shortRepeats } from './short-repeats.ts'

/** The second and later rows with one text get its number: in an e-mail address before the @. */
export function numberRepeats(context: Context, first: Expression): Expression {
  const nth = call('repeats_in', call('lower', first), column('#row'))
  const again = context.helper(
    `${context.column.name} repeats`,
    () => nth,
    'how many rows before hold the same text',
  )
  const isEmail = context.meaning === 'person.email' || context.meaning.endsWith('.email')
  const counter = cast(add(again, number(1)), { kind: 'text' })
  const separator =
    context.meaning === 'person.username'
      ? ''
      : /name$/.test(context.meaning) || context.meaning.startsWith('text.')
        ? ' '
        : '-'
  const room = context.domain.maximumLength
  const short = (base: Expression, ending: number): Expression =>
    room === null || room > 200
      ? base
      : call('substr', base, number(1), subtract(number(room - ending), call('length', counter)))
  const at = call('strpos', first, text('@'))
  const numbered = isEmail
    ? concat(
        call('substr', first, number(1), add(at, number(-1))),
        counter,
        call('substr', first, at),
      )
    : concat(short(first, separator.length), text(separator), counter)
  return choose([[equal(again, number(0)), first]], shortRepeats(context) ?? numbered)
}
