import { partOf } from '../../../generators/calendars/day-arithmetic.ts'
import type { Context, Generated } from '../../../generators/generator.ts'
import { happens } from '../../../generators/happens.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, binary, call, choose, number, column as read, subtract } from '../../../sql/build.ts'
import { findBirthDate } from './find-birth-date.ts'

/** The class of a pupil, who came to school at the age of six; a few are a year behind. */
export function ageAtSchool(context: Context): Generated | null {
  const { column, table, now } = context
  const isLevel = /^(current )?(grade|grade level|class level|school year|year group)$/.test(
    columnWords(table.table, column),
  )
  if (!isLevel || column.type.kind !== 'integer') return null
  const birth = findBirthDate(context)
  if (!birth) return null
  const today = new Date(now * 1000)
  // a school year begins in September
  const begun = today.getUTCFullYear() - (today.getUTCMonth() < 8 ? 1 : 0)
  const born = read(birth.name)
  const isLate = binary(partOf('month', born), '>=', number(9))
  const started = add(partOf('year', born), choose([[isLate, number(7)]], number(6)))
  const behind = choose([[happens(context.draw(0), 0.04), number(1)]], number(0))
  const level = subtract(add(subtract(number(begun), started), number(1)), behind)
  return {
    expression: call('least', call('greatest', level, number(1)), number(12)),
    why: `by ${birth.name}, as who came to school at six`,
  }
}
