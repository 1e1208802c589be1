import type { CalendarPart, DayPart } from '../../infer/calendars/calendar.ts'
import {
  add,
  call,
  cast,
  choose,
  concat,
  equal,
  less,
  nothing,
  number,
  or,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { textRoom } from '../parts/text-room.ts'
import { type CalendarNames, calendarNames } from './calendar-names.ts'
import { partOf, quarterOf, weekdayOf } from './day-arithmetic.ts'
import { holidayName } from './is-holiday.ts'
import { writeMonthLike } from './write-month-like.ts'

/** What a text tells of a day: the names of its weekday and month, `Q3`, `2024-03`, a holiday; null for what has no words. */
export function writeDayWords(
  context: Context,
  { name, isFiscal, isShort }: CalendarPart,
  day: Expression,
): Expression | null {
  const room = context.column.type.kind === 'enum' ? 20 : textRoom(context)
  const [year, month] = [partOf('year', day), partOf('month', day)]
  const fiscalYear = isFiscal ? add(year, call('div', add(month, number(5)), number(12))) : year
  const inYear = isFiscal ? add(call('mod', add(month, number(5)), number(12)), number(1)) : month
  const digits = (value: Expression): Expression => cast(value, { kind: 'text' })
  const hasName = /name|desc|label|text/i.test(context.column.name)
  const [example] = context.column.examples ?? []
  if (example !== undefined && (name === 'year-month' || name === 'month-year')) {
    const { months } = namesOf(context)
    const like = writeMonthLike(context, example, { year, month, names: months })
    if (like) return like
  }
  switch (name as DayPart) {
    case 'weekday-name':
      return nameAt(context, namesOf(context).weekdays, weekdayOf(day), isShort)
    case 'month-name':
      return nameAt(context, namesOf(context).months, month, isShort)
    case 'quarter':
      if (room >= 6 && hasName)
        return concat(digits(fiscalYear), text('Q'), digits(quarterOf(inYear)))
      return room >= 2 ? concat(text('Q'), digits(quarterOf(inYear))) : null
    case 'half':
      return room >= 2
        ? concat(
            text('H'),
            digits(add(call('div', subtract(inYear, number(1)), number(6)), number(1))),
          )
        : null
    case 'year':
      return isFiscal && room >= 6 ? concat(text('FY'), digits(fiscalYear)) : null
    case 'year-month':
      return room >= 7 ? concat(digits(fiscalYear), text('-'), padded(inYear, 2)) : null
    case 'month-year':
      if (/mmyyyy/i.test(context.column.name)) return concat(padded(month, 2), digits(year))
      return room >= 8
        ? concat(
            nameAt(
              { ...context, domain: { ...context.domain, maximumLength: 3 } },
              namesOf(context).months,
              month,
              true,
            ) ?? text(''),
            text(' '),
            digits(year),
          )
        : room >= 7
          ? concat(padded(month, 2), text('-'), digits(year))
          : null
    case 'year-quarter':
      return room >= 7 ? concat(digits(fiscalYear), text('-Q'), digits(quarterOf(inYear))) : null
    case 'year-week':
      return room >= 8 ? concat(digits(year), text('-W'), padded(partOf('week', day), 2)) : null
    case 'day-suffix':
      return room >= 2 ? suffix(context, partOf('day', day)) : null
    case 'day-kind':
      return room >= 7
        ? choose([[less(weekdayOf(day), number(6)), text('Weekday')]], text('Weekend'))
        : null
    case 'holiday-name':
      return room >= 26 || context.domain.maximumLength === null
        ? holidayName(day, context.column.nullable ? nothing : text('No Holiday'))
        : room >= 12
          ? call(
              'substr',
              holidayName(day, context.column.nullable ? nothing : text('No Holiday')),
              number(1),
              number(room),
            )
          : null
    case 'season':
      return room >= 6 ? season(month) : null
    default:
      return null
  }
}

function namesOf({ column }: Context): CalendarNames {
  const named = Object.entries(calendarNames).find(([language]) =>
    column.name.toLowerCase().includes(language),
  )
  return named?.[1] ?? calendarNames.english
}

/** A name by its number from 1 on, as long as the column has room; the check's own spelling where it lists them. */
function nameAt(
  context: Context,
  names: readonly string[],
  place: Expression,
  isShort: boolean,
): Expression | null {
  const { type } = context.column
  const allowed = type.kind === 'enum' ? type.values : context.domain.values
  const longest = Math.max(...names.map(({ length }) => length))
  const room = type.kind === 'enum' ? longest : textRoom(context)
  const letter = /letter/i.test(context.column.name)
  const length = letter ? 1 : isShort || room < longest ? Math.min(3, room) : longest
  const cut = names.map((name) => name.slice(0, length))
  const spelt = allowed
    ? names.map((name) => allowed.find((value) => isSame(value, name)) ?? '')
    : cut
  if (spelt.includes('') || length < 1) return null
  const list = context.list(`${spelt[0]} to ${spelt.at(-1)}`, 'text', spelt)
  return call('item', list, subtract(place, number(1)))
}

function isSame(value: string, name: string): boolean {
  return value.length > 1 && name.toLowerCase().startsWith(value.toLowerCase())
}

/** `1st`, `2nd`, `3rd`, `4th`, or the letters alone where there is no room for the number. */
function suffix(context: Context, date: Expression): Expression {
  const is = (...days: readonly number[]): Expression =>
    or(...days.map((each) => equal(date, number(each))))
  const letters = choose(
    [
      [is(1, 21, 31), text('st')],
      [is(2, 22), text('nd')],
      [is(3, 23), text('rd')],
    ],
    text('th'),
  )
  return textRoom(context) >= 4 ? concat(cast(date, { kind: 'text' }), letters) : letters
}

function season(month: Expression): Expression {
  return choose(
    [
      [or(less(month, number(3)), equal(month, number(12))), text('Winter')],
      [less(month, number(6)), text('Spring')],
      [less(month, number(9)), text('Summer')],
    ],
    text('Autumn'),
  )
}
