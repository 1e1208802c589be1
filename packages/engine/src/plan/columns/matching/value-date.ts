import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { call, number, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const booked = /^(booking|posting|posted|booked|transaction|entry|book|trade|execution) date$/

/** The day from which money counts: that of the booking, or one of the two after it. */
export function valueDate(context: Context): Generated | null {
  const { column, table } = context
  const isValue = /^(value|valuta|settlement) date$/.test(columnWords(table.table, column))
  const day = isValue && column.type.kind === 'date' ? findOther(context, booked, ['date']) : null
  if (!day) return null
  const wait = call('below', context.draw(0), number(3))
  return {
    expression: call('add_days', read(day.name), wait),
    why: `up to two days after ${day.name}`,
  }
}
