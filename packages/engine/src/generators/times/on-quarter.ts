import { readWords } from '../../infer/meanings/table-words.ts'
import { add, binary, call, choose, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'
import { day } from './as-type.ts'

/** An instant moved to a quarter of an hour of its day at which people meet, unless that is before `lower`. */
export function onQuarter(context: Context, at: Expression, lower: Expression): Expression {
  const midnight = multiply(call('div', at, number(day)), number(day))
  // from 8:00 to 17:45
  const quarter = add(number(32), call('below', context.draw(6), number(40)))
  const met = context.helper(
    `${context.column.name} on the quarter`,
    () => add(midnight, multiply(quarter, number(900))),
    'at a quarter of an hour',
  )
  return choose([[binary(met, '>', lower), met]], at)
}

/** Whether a column tells what was arranged: an appointment's start, a session's end. */
export function isArranged({ table: { table }, column }: Context): boolean {
  if (column.type.kind !== 'timestamp') return false
  const words = columnWords(table, column)
  if (/\b(scheduled|planned)\b/.test(words)) return arranged.test(words)
  return meetings.test(readWords(table).table) && /^(start|end)s?( (at|on|time))*$/.test(words)
}

const arranged = /\b(start|starts|end|ends|begin|for|at|on|visit)\b/
const meetings =
  /\b(appointment|meeting|webinar|conference|workshop|lesson|class|session|interview|exam|course)s?$/
