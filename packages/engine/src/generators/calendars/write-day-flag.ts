import type { DayPart, Span } from '../../infer/calendars/calendar.ts'
import { and, binary, equal, less, not, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import {
  daysOf,
  edgeOf,
  isLeapYear,
  partOf,
  quarterOf,
  shiftDay,
  weekdayOf,
} from './day-arithmetic.ts'
import { isHoliday } from './is-holiday.ts'
import { writeYes } from './write-yes.ts'

/** Whether a day is a weekend, a holiday, the last of its month, in the anchor's month. */
export function writeDayFlag(context: Context, name: DayPart, day: Expression): Expression | null {
  const found = findCondition(context, name, day)
  return found && writeYes(context, found)
}

function findCondition(context: Context, name: DayPart, day: Expression): Expression | null {
  const edge = /^is-(first|last)-of-(\w+)$/.exec(name)
  if (edge) return equal(day, edgeOf(edge[1] as 'first', edge[2] as Span, day))
  const current = /^is-current-(\w+)$/.exec(name)?.[1]
  if (current) return isCurrent(context, current as Span | 'day', day)
  const isWeekday = less(weekdayOf(day), number(6))
  switch (name) {
    case 'is-weekend':
      return not(isWeekday)
    case 'is-weekday':
      return isWeekday
    case 'is-working-day':
      return and(isWeekday, not(isHoliday(day)))
    case 'is-holiday':
      return isHoliday(day)
    case 'is-after-holiday':
      return isHoliday(shiftDay(day, number(-1)))
    case 'is-leap-year':
      return isLeapYear(partOf('year', day))
    default:
      return null
  }
}

/** The last day of a calendar, the one before the anchor, is its current one. */
function isCurrent({ now }: Context, span: Span | 'day', day: Expression): Expression {
  const today = Math.floor(now / 86_400) - 1
  const date = new Date(today * 86_400_000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  const inYear = equal(partOf('year', day), number(year))
  switch (span) {
    case 'day':
      return equal(daysOf(day), number(today))
    case 'week': {
      const monday = today - ((today + 3) % 7)
      return and(
        binary(daysOf(day), '>=', number(monday)),
        binary(daysOf(day), '<=', number(monday + 6)),
      )
    }
    case 'month':
      return and(inYear, equal(partOf('month', day), number(month)))
    case 'quarter':
      return and(inYear, equal(quarterOf(partOf('month', day)), number(Math.ceil(month / 3))))
    case 'year':
      return inYear
  }
}
