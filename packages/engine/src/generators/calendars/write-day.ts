import type { CalendarPart, DayPart, Span } from '../../infer/calendars/calendar.ts'
import {
  add,
  call,
  cast,
  concat,
  modulo,
  multiply,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { writeWhole } from '../parts/write-whole.ts'
import {
  daysInMonth,
  daysOf,
  edgeOf,
  partOf,
  quarterOf,
  quarterStart,
  shiftDay,
  weekdayOf,
} from './day-arithmetic.ts'
import { writeDayFlag } from './write-day-flag.ts'
import { writeDayWords } from './write-day-words.ts'

/** What a column of a calendar tells of a day, as its type has it; null where it can't hold that. */
export function writeDay(context: Context, part: CalendarPart, day: Expression): Expression | null {
  const { name } = part
  if (name.startsWith('is-')) return writeDayFlag(context, name as DayPart, day)
  const edge = /^(first|last)-of-(\w+)$/.exec(name)
  if (edge) return writeDate(context, edgeOf(edge[1] as 'first', edge[2] as Span, day))
  const back = daysBack[name as DayPart]
  if (back !== undefined) return writeDate(context, shiftDay(day, number(-back)))
  const counted = countDays(context, part, day)
  if (counted) {
    const [value, width] = counted
    const written = isText(context) ? writeDayWords(context, part, day) : null
    return written ?? writeWhole(context, value, width, '')?.expression ?? null
  }
  return isText(context) || context.column.type.kind === 'enum'
    ? writeDayWords(context, part, day)
    : null
}

const daysBack: { readonly [Part in DayPart]?: number } = {
  date: 0,
  'date-key': 0,
  'date-text': 0,
  'previous-day': 1,
  'next-day': -1,
  'same-day-last-month': 28,
  'same-day-last-quarter': 91,
  'same-day-last-year': 364,
}

/** A day as a date, an instant, the number 20240131 or the text 2024-01-31. */
function writeDate(context: Context, day: Expression): Expression | null {
  const { type } = context.column
  if (type.kind === 'date') return day
  if (type.kind === 'timestamp') return cast(day, { kind: 'timestamp' })
  const whole = add(
    multiply(partOf('year', day), number(10_000)),
    add(multiply(partOf('month', day), number(100)), partOf('day', day)),
  )
  const isUsual = /^mm.?dd.?yyyy$/i.test(context.column.name) && textRoom(context) >= 10
  if (isUsual) return writeUsual(day)
  const isKey = context.table.table.primaryKey?.columns.includes(context.column.name) === true
  if (!isText(context)) return writeWhole(context, whole, 8, '')?.expression ?? null
  if (textRoom(context) >= 10 && !isKey) return cast(day, { kind: 'text' })
  return textRoom(context) >= 8 ? padded(whole, 8) : null
}

/** `01/31/2024` */
function writeUsual(day: Expression): Expression {
  const [month, date] = [padded(partOf('month', day), 2), padded(partOf('day', day), 2)]
  return concat(month, text('/'), date, text('/'), cast(partOf('year', day), { kind: 'text' }))
}

/** What is a number, with its digits. */
function countDays(
  context: Context,
  { name, isFiscal }: CalendarPart,
  day: Expression,
): readonly [Expression, number] | null {
  const { year, month } = findMonth(day, isFiscal)
  const sinceYear = (by: number, within: Expression): Expression =>
    add(multiply(subtract(year, number(1900)), number(by)), subtract(within, number(1)))
  switch (name as DayPart) {
    case 'year':
      return [year, 4]
    case 'half':
      return [add(call('div', subtract(month, number(1)), number(6)), number(1)), 1]
    case 'quarter':
      return [quarterOf(month), 1]
    case 'month':
      return [month, 2]
    case 'week':
      return [partOf('week', day), 2]
    case 'week-of-month':
      return [weekIn(partOf('day', day)), 1]
    case 'day':
      return [partOf('day', day), 2]
    case 'day-of-year':
      return [partOf('doy', day), 3]
    case 'day-of-quarter':
      return [add(subtract(partOf('doy', day), quarterStart(day)), number(1)), 2]
    case 'weekday':
      return [weekdayFrom(context, day), 1]
    case 'weekday-in-month':
      return [weekIn(partOf('day', day)), 1]
    case 'days-in-month':
      return [daysInMonth(day), 2]
    case 'year-month':
      return [add(multiply(year, number(100)), month), 6]
    case 'month-year':
      return [add(multiply(month, number(10_000)), year), 6]
    case 'year-quarter':
      return [add(multiply(year, number(10)), quarterOf(month)), 5]
    case 'year-week':
      return [add(multiply(isoYear(day), number(100)), partOf('week', day)), 6]
    case 'epoch':
      return [multiply(daysOf(day), number(86_400)), 10]
    case 'day-sequence':
      return [add(daysOf(day), number(25_568)), 5]
    case 'week-sequence':
      return [call('div', add(daysOf(day), number(25_567)), number(7)), 4]
    case 'month-sequence':
      return [sinceYear(12, month), 4]
    case 'quarter-sequence':
      return [sinceYear(4, quarterOf(month)), 3]
    case 'year-sequence':
      return [subtract(year, number(1900)), 3]
    default:
      return null
  }
}

/** A fiscal year begins in July, half a year before the one whose number it has. */
function findMonth(
  day: Expression,
  isFiscal: boolean,
): { readonly year: Expression; readonly month: Expression } {
  const [year, month] = [partOf('year', day), partOf('month', day)]
  if (!isFiscal) return { year, month }
  const shifted = add(month, number(5))
  return {
    year: add(year, call('div', shifted, number(12))),
    month: add(modulo(shifted, number(12)), number(1)),
  }
}

function weekIn(date: Expression): Expression {
  return add(call('div', subtract(date, number(1)), number(7)), number(1))
}

/** Monday is 1; where a check counts from 0, Sunday is. */
function weekdayFrom(context: Context, day: Expression): Expression {
  const { minimum, maximum } = context.domain
  const fromZero = maximum === 6 || (minimum === 0 && maximum !== null && maximum < 7)
  return fromZero ? modulo(weekdayOf(day), number(7)) : weekdayOf(day)
}

/** The year that the week of a day belongs to: that of its Thursday. */
function isoYear(day: Expression): Expression {
  return partOf('year', shiftDay(day, subtract(number(4), weekdayOf(day))))
}
