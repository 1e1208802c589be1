import type { Column } from '../../model/schema.ts'
import {
  add,
  call,
  cast,
  concat,
  modulo,
  multiply,
  number,
  column as read,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { calendarNames } from '../calendars/calendar-names.ts'
import { partOf, quarterOf, weekdayOf } from '../calendars/day-arithmetic.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { writeWhole } from '../parts/write-whole.ts'
import { makeExpiryMonth, makeExpiryYear } from './payment-cards.ts'
import { makeKnownYear, makeOtherYear } from './years.ts'

/** A number that is too small for a year of any calendar counts years. */
function holdsNoYear({ column, domain }: Context): boolean {
  return (
    column.type.kind === 'integer' && (domain.maximum ?? 9999) < 1000 && !/^yy/i.test(column.name)
  )
}

/** Years, months, weeks and weekdays; all of one row speak of the same day. */
export const timeParts: Readonly<Record<string, Generator>> = {
  'time.year': (context) =>
    isExpiry(context)
      ? makeExpiryYear(context)
      : holdsNoYear(context)
        ? pickNumber(context, { 1: 22, 2: 24, 3: 18, 4: 12, 5: 12, 7: 6, 10: 6 }, 'how many years')
        : (makeKnownYear(context) ??
          makeOtherYear(context) ??
          write(context, part(context, 'year'), 4)),
  'time.date-key': (context) =>
    // a short integer counts days instead
    !isText(context) && (context.domain.maximum ?? 0) < 20_991_231
      ? null
      : write(
          context,
          add(
            multiply(part(context, 'year'), number(10_000)),
            add(multiply(part(context, 'month'), number(100)), part(context, 'day')),
          ),
          8,
        ),
  'time.year-month': makeYearMonth,
  'time.month': (context) =>
    isExpiry(context) ? makeExpiryMonth(context) : write(context, part(context, 'month'), 2),
  'time.month-name': (context) =>
    nameFrom(context, months, subtract(part(context, 'month'), number(1))),
  'time.day': (context) => write(context, part(context, 'day'), 2),
  'time.day-of-year': (context) => write(context, part(context, 'doy'), 3),
  'time.week': (context) => write(context, part(context, 'week'), 2),
  'time.quarter': makeQuarter,
  'time.semester': (context) =>
    write(
      context,
      add(call('div', subtract(part(context, 'month'), number(1)), number(6)), number(1)),
      1,
    ),
  'time.weekday': (context) => write(context, weekday(context), 1),
  'time.weekday-name': (context) =>
    nameFrom(context, weekdays, subtract(weekday(context), number(1))),
  'time.hour': (context) => write(context, hourOfDay(context), 2),
  'time.minute': (context) => write(context, call('below', context.draw(0), number(60)), 2),
  'time.second': (context) => write(context, call('below', context.draw(0), number(60)), 2),
  'time.period': makePeriod,
}

const { months, weekdays } = calendarNames.english

function isExpiry(context: Context): boolean {
  return /\b(expir\w*|exp)\b/.test(columnWords(context.table.table, context.column))
}

/** The day the row speaks of: a date column of the table that is called so, or one of three years. */
function dayOf(context: Context): Expression {
  const { table } = context.table
  const meanings = context.plan.understanding.meanings[table.id] ?? {}
  const isDay = (column: Column): boolean =>
    ['date', 'timestamp'].includes(column.type.kind) &&
    !column.nullable &&
    meanings[column.name]?.name === 'time.date'
  const dates = table.columns.filter(isDay)
  const [date] = dates
  if (date && dates.length === 1) return read(date.name)
  const today = Math.floor(context.now / 86_400)
  return context.helper(
    'day',
    (drawn) =>
      call(
        'to_date',
        call(
          'from_epoch',
          multiply(
            subtract(number(today - 1), call('below', drawn(0), number(1095))),
            number(86_400),
          ),
        ),
      ),
    'a day of the last three years',
  )
}

function part(context: Context, name: Parameters<typeof partOf>[0]): Expression {
  return partOf(name, dayOf(context))
}

function weekday(context: Context): Expression {
  return weekdayOf(cast(dayOf(context), { kind: 'date' }))
}

function hourOfDay(context: Context): Expression {
  return add(
    number(7),
    modulo(
      add(call('below', context.draw(0), number(9)), call('below', context.draw(1), number(7))),
      number(17),
    ),
  )
}

function write(context: Context, value: Expression, width: number): Generated | null {
  return writeWhole(context, value, width, 'of the day the row speaks of')
}

function nameFrom(context: Context, names: readonly string[], place: Expression): Generated | null {
  if (!isText(context)) return null
  const room = textRoom(context)
  const list = room < 9 ? names.map((name) => name.slice(0, Math.max(1, Math.min(3, room)))) : names
  return {
    expression: call(
      'item',
      context.list(
        `${names[0]} to ${names.at(-1)}${room < 9 ? ` in ${Math.min(3, room)}` : ''}`,
        'text',
        list,
      ),
      place,
    ),
    why: 'of the day the row speaks of',
  }
}

function makeYearMonth(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 7)
    return write(
      context,
      add(multiply(part(context, 'year'), number(100)), part(context, 'month')),
      6,
    )
  return {
    expression: concat(
      cast(part(context, 'year'), { kind: 'text' }),
      text('-'),
      padded(part(context, 'month'), 2),
    ),
    why: 'of the day the row speaks of',
  }
}

function quarter(context: Context): Expression {
  return quarterOf(part(context, 'month'))
}

function makeQuarter(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 2) return write(context, quarter(context), 1)
  return {
    expression: concat(text('Q'), cast(quarter(context), { kind: 'text' })),
    why: 'of the day the row speaks of',
  }
}

/** `2024-Q3` */
function makePeriod(context: Context): Generated | null {
  if (!isText(context))
    return write(
      context,
      add(multiply(part(context, 'year'), number(100)), part(context, 'month')),
      6,
    )
  if (textRoom(context) < 7) return null
  return {
    expression: concat(
      cast(part(context, 'year'), { kind: 'text' }),
      text('-Q'),
      cast(quarter(context), { kind: 'text' }),
    ),
    why: 'a quarter of a year',
  }
}
