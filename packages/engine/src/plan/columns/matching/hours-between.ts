import type { Context, Generated } from '../../../generators/generator.ts'
import { minutesOfDay } from '../../../generators/parts/minutes-of-day.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, call, modulo, number, column as read, subtract } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const ins = /^((clock|time|check|punch|shift) )?(in|start|starts|from)( (time|at))?$/
const outs = /^((clock|time|check|punch|shift) )?(out|end|ends|to)( (time|at))?$/

/** Minutes. */
const day = 24 * 60

const hours = /^((total|regular) )?hours?( worked)?$|^worked hours?$/
const minutes =
  /^((class|session|lesson|event|meeting|shift|total) )?(duration|length)( in)?( minutes?)?$/

/** The hours, or the minutes, between the times at which somebody came and left or a class began and ended. */
export function hoursBetween(context: Context): Generated | null {
  const { column, table } = context
  const { type } = column
  const words = columnWords(table.table, column)
  const isMinutes = type.kind === 'integer' && minutes.test(words)
  if (!isMinutes && !(type.kind === 'decimal' && hours.test(words))) return null
  const [first, last] = [ins, outs].map((name) => findOther(context, name, ['time']))
  if (!first || !last) return null
  const lasted = subtract(minutesOfDay(read(last.name)), minutesOfDay(read(first.name)))
  // a night shift ends on the next day
  const between = modulo(add(lasted, number(day)), number(day))
  const why = `from ${first.name} to ${last.name}`
  if (type.kind !== 'decimal') return { expression: between, why }
  return {
    expression: call('round', call('divide', between, number(60)), number(type.scale)),
    why,
  }
}
