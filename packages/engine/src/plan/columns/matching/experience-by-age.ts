import { byMeaning } from '../../../generators/by-meaning.ts'
import { partOf } from '../../../generators/calendars/day-arithmetic.ts'
import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { call, number, column as read, subtract } from '../../../sql/build.ts'
import { findBirthDate } from './find-birth-date.ts'

/** Nobody has worked longer than since the age of twenty. */
export function experienceByAge(context: Context): Generated | null {
  const { column, table, now } = context
  const isExperience =
    /^(year|yr)s? (of )?(experience|exp|service)$|^experience years?$|^seniority( years?)?$/.test(
      columnWords(table.table, column),
    )
  const birth = isExperience && column.type.kind === 'integer' ? findBirthDate(context) : null
  const usual = birth ? byMeaning(context) : null
  if (!birth || !usual) return null
  const year = new Date(now * 1000).getUTCFullYear()
  const most = subtract(number(year - 21), partOf('year', read(birth.name)))
  return {
    expression: call('least', usual.expression, call('greatest', most, number(0))),
    why: `${usual.why}, no more than ${birth.name} allows`,
  }
}
