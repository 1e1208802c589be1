import type { Context, Generated } from '../../../generators/generator.ts'
import { minutesOfDay } from '../../../generators/parts/minutes-of-day.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, call, modulo, number, column as read, subtract } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const ins = /^((clock|time|check|punch|shift) )?(in|start|starts|from)( (time|at))?$/
const outs = /^((clock|time|check|punch|shift) )?(out|end|ends|to)( (time|at))?$/

/** Minutes. */
const day = 24 * 60

/** The hours between the times at which somebody came and left. */
export function hoursBetween(context: Context): Generated | null {
  const { column, table } = context
  const isHours = /^((total|regular) )?hours?( worked)?$|^worked hours?$/.test(
    columnWords(table.table, column),
  )
  const { type } = column
  if (!isHours || type.kind !== 'decimal') return null
  const [first, last] = [ins, outs].map((name) => findOther(context, name, ['time']))
  if (!first || !last) return null
  const lasted = subtract(minutesOfDay(read(last.name)), minutesOfDay(read(first.name)))
  // a night shift ends on the next day
  const between = modulo(add(lasted, number(day)), number(day))
  return {
    expression: call('round', call('divide', between, number(60)), number(type.scale)),
    why: `from ${first.name} to ${last.name}`,
  }
}
