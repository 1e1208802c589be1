import { and, binary, choose, equal, number, or, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { partOf, weekdayOf } from './day-arithmetic.ts'

/** A holiday of every year: a day of a month, or the weekday that falls within seven days of it. */
interface Holiday {
  readonly name: string
  readonly month: number
  readonly from: number
  /** Monday is 1. */
  readonly weekday?: number
}

/** The federal holidays of the United States (5 U.S.C. 6103): what calendars without a country are filled with. */
const holidays: readonly Holiday[] = [
  { name: "New Year's Day", month: 1, from: 1 },
  { name: 'Martin Luther King Jr. Day', month: 1, from: 15, weekday: 1 },
  { name: "Presidents' Day", month: 2, from: 15, weekday: 1 },
  { name: 'Memorial Day', month: 5, from: 25, weekday: 1 },
  { name: 'Juneteenth', month: 6, from: 19 },
  { name: 'Independence Day', month: 7, from: 4 },
  { name: 'Labor Day', month: 9, from: 1, weekday: 1 },
  { name: 'Columbus Day', month: 10, from: 8, weekday: 1 },
  { name: 'Veterans Day', month: 11, from: 11 },
  { name: 'Thanksgiving Day', month: 11, from: 22, weekday: 4 },
  { name: 'Christmas Day', month: 12, from: 25 },
]

/** Whether a day is a public holiday. */
export function isHoliday(day: Expression): Expression {
  return or(...holidays.map((holiday) => falls(holiday, day)))
}

/** The holiday that a day is; what is given for the days that are none. */
export function holidayName(day: Expression, otherwise: Expression): Expression {
  return choose(
    holidays.map((holiday): [Expression, Expression] => [falls(holiday, day), text(holiday.name)]),
    otherwise,
  )
}

function falls({ month, from, weekday }: Holiday, day: Expression): Expression {
  const date = partOf('day', day)
  const inMonth = equal(partOf('month', day), number(month))
  if (weekday === undefined) return and(inMonth, equal(date, number(from)))
  return and(
    inMonth,
    binary(date, '>=', number(from)),
    binary(date, '<=', number(from + 6)),
    equal(weekdayOf(day), number(weekday)),
  )
}
