import { readWords } from '../../infer/meanings/table-words.ts'
import { add, binary, call, choose, modulo, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'
import { day } from './as-type.ts'
import { findProfile } from './find-profile.ts'
import { listHours } from './time-of-day.ts'

/** An instant moved to a quarter of an hour of its day at which people meet, unless that is before `lower`. */
export function onQuarter(context: Context, at: Expression, lower: Expression): Expression {
  const { name, profile } = findProfile(context)
  const isWorkday = profile.weekdays[6] === 0
  const midnight = isWorkday ? onWorkday(context, at) : startOfDay(at)
  // from 8:00 to 17:45, or till 20:45, or at the hours that such things keep to
  const hour =
    name === ''
      ? add(number(8), call('below', context.draw(7), number(isEvening(context) ? 13 : 10)))
      : call('pick', listHours(context), context.draw(7))
  const quarter = add(multiply(hour, number(4)), call('below', context.draw(6), number(4)))
  const met = context.helper(
    `${context.column.name} on the quarter`,
    () => add(midnight, multiply(quarter, number(900))),
    'at a quarter of an hour',
  )
  return choose([[binary(met, '>', lower), met]], at)
}

/** What people go to after work too. */
function isEvening({ table: { table } }: Context): boolean {
  return /\b(event|concert|tour|shift)s?$/.test(readWords(table).table)
}

function startOfDay(at: Expression): Expression {
  return multiply(call('div', at, number(day)), number(day))
}

/** The midnight before an instant, or that of the Friday before a weekend. */
function onWorkday(context: Context, at: Expression): Expression {
  // 1970 began on a Thursday
  const weekday = context.helper(
    `${context.column.name} weekday`,
    () => modulo(add(call('div', at, number(day)), number(3)), number(7)),
    'from Monday, 0',
  )
  const back = call('greatest', subtract(weekday, number(4)), number(0))
  return subtract(startOfDay(at), multiply(back, number(day)))
}

/** Whether a column tells what was arranged: an appointment's start, a session's end. */
export function isArranged({ table: { table }, column }: Context): boolean {
  if (column.type.kind !== 'timestamp') return false
  const words = columnWords(table, column)
  if (/\b(scheduled|planned)\b/.test(words)) return arranged.test(words)
  if (reserved.test(words) && /\breservation$/.test(readWords(table).table)) return true
  return meetings.test(readWords(table).table) && /^(start|end)s?( (at|on|time))*$/.test(words)
}

const arranged = /\b(start|starts|end|ends|begin|for|at|on|visit|departure)\b/
const reserved = /^(reserved|booked|reservation) (for|at|on|time|date time|start|starts?( at)?)$/
const meetings =
  /\b(appointment|meeting|webinar|conference|workshop|lesson|class|session|interview|exam|course|event|concert|tour|shift)s?$/
