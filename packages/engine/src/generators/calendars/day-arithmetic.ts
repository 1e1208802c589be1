import {
  add,
  binary,
  call,
  cast,
  choose,
  equal,
  modulo,
  number,
  or,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** A part of a day as a whole number. */
export function partOf(
  name: 'year' | 'month' | 'day' | 'doy' | 'week',
  day: Expression,
): Expression {
  return cast(call('extract', text(name), day), { kind: 'integer' })
}

/** Days since 1970. */
export function daysOf(day: Expression): Expression {
  return call('days', day)
}

/** Monday is 1: day 0 of the epoch was a Thursday. */
export function weekdayOf(day: Expression): Expression {
  // a whole number of weeks more, so that days before 1970 count on alike
  return add(modulo(add(daysOf(day), number(700_003)), number(7)), number(1))
}

export function quarterOf(month: Expression): Expression {
  return add(call('div', subtract(month, number(1)), number(3)), number(1))
}

export function isLeapYear(year: Expression): Expression {
  const by = (divisor: number): Expression => equal(modulo(year, number(divisor)), number(0))
  return or(by(400), binary(by(4), 'and', binary(modulo(year, number(100)), '<>', number(0))))
}

export function daysInMonth(day: Expression): Expression {
  const month = partOf('month', day)
  const isShort = or(...[4, 6, 9, 11].map((each) => equal(month, number(each))))
  return choose(
    [
      [isShort, number(30)],
      [binary(month, '<>', number(2)), number(31)],
      [isLeapYear(partOf('year', day)), number(29)],
    ],
    number(28),
  )
}

/** The day so many days later. */
export function shiftDay(day: Expression, by: Expression): Expression {
  return call('add_days', day, by)
}

/** The first or the last day of the week, month, quarter or year that a day lies in. */
export function edgeOf(
  end: 'first' | 'last',
  span: 'week' | 'month' | 'quarter' | 'year',
  day: Expression,
): Expression {
  const isFirst = end === 'first'
  switch (span) {
    case 'week':
      return shiftDay(day, subtract(number(isFirst ? 1 : 7), weekdayOf(day)))
    case 'month':
      return shiftDay(day, subtract(isFirst ? number(1) : daysInMonth(day), partOf('day', day)))
    case 'quarter': {
      const starts = isFirst ? [1, 91, 182, 274] : [90, 181, 273, 365]
      return shiftDay(day, subtract(dayOfQuarterEdge(day, starts, isFirst), partOf('doy', day)))
    }
    case 'year':
      return shiftDay(day, subtract(isFirst ? number(1) : yearDays(day), partOf('doy', day)))
  }
}

/** The day of the year on which the quarter of a day begins. */
export function quarterStart(day: Expression): Expression {
  return dayOfQuarterEdge(day, [1, 91, 182, 274], true)
}

/** Of four days of a common year, that of the quarter; from March on a leap year has one more. */
function dayOfQuarterEdge(
  day: Expression,
  [first = 0, ...others]: readonly number[],
  isStart: boolean,
): Expression {
  const quarter = quarterOf(partOf('month', day))
  const leap = choose([[isLeapYear(partOf('year', day)), number(1)]], number(0))
  const start = isStart ? number(first) : add(number(first), leap)
  const [second = 0, third = 0, last = 0] = others
  return choose(
    [
      [equal(quarter, number(1)), start],
      [equal(quarter, number(2)), add(number(second), leap)],
      [equal(quarter, number(3)), add(number(third), leap)],
    ],
    add(number(last), leap),
  )
}

function yearDays(day: Expression): Expression {
  return choose([[isLeapYear(partOf('year', day)), number(366)]], number(365))
}
