import {
  add,
  binary,
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

/** With less room, texts that are cut for their number may become one: of both `Basic A` and `Basic B` stays `Basic 2`. */
const narrow = 40

/** The second and later rows with one text get its number: in an e-mail address before the @. */
export function numberRepeats(context: Context, first: Expression): Expression {
  const nth = call('repeats_in', call('lower', first), column('#row'))
  const again = context.helper(
    `${context.column.name} repeats`,
    () => nth,
    'how many rows before hold the same text',
  )
  const isFirst = equal(again, number(0))
  const short = shortRepeats(context)
  if (short) return choose([[isFirst, first]], short)
  const isEmail = context.meaning === 'person.email' || context.meaning.endsWith('.email')
  const at = call('strpos', first, text('@'))
  const base = isEmail ? call('substr', first, number(1), add(at, number(-1))) : first
  const tail = isEmail ? call('substr', first, at) : text('')
  const separator = isEmail ? '' : separatorOf(context.meaning)
  const room = context.domain.maximumLength
  const join = (kept: Expression, counter: Expression): Expression =>
    concat(kept, text(separator), counter, tail)
  if (room !== null && room <= narrow) {
    const left = room - separator.length - `${context.rows}`.length
    const size = isEmail ? subtract(number(left), call('length', tail)) : number(left)
    const cut = call('substr', base, number(1), call('greatest', size, number(1)))
    const same = [binary(again, '>', number(0)), call('lower', cut), call('lower', tail)]
    const nthCut = context.helper(
      `${context.column.name} repeats cut`,
      () => call('repeats_in', ...same, column('#row')),
      'how many of these rows before begin alike',
    )
    return choose([[isFirst, first]], join(cut, cast(add(nthCut, number(2)), { kind: 'text' })))
  }
  const counter = cast(add(again, number(1)), { kind: 'text' })
  const isCut = room !== null && room <= 200 && !isEmail
  const kept = isCut
    ? call(
        'substr',
        base,
        number(1),
        subtract(number(room - separator.length), call('length', counter)),
      )
    : base
  return choose([[isFirst, first]], join(kept, counter))
}

function separatorOf(meaning: string): string {
  if (meaning === 'person.username') return ''
  return /name$/.test(meaning) || meaning.startsWith('text.') ? ' ' : '-'
}
