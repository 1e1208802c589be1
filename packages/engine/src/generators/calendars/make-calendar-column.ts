import type { Calendar, CalendarPart } from '../../infer/calendars/calendar.ts'
import { estimateRows } from '../../plan/rows/estimate-rows.ts'
import {
  add,
  call,
  cast,
  concat,
  multiply,
  number,
  column as read,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { writeDay } from './write-day.ts'
import { writeTime } from './write-time.ts'

/**
 * What a calendar's row tells of its day: row after row the days up to the anchor, none left out; or of the times of a
 * day. Null for other columns, and where the column cannot hold what its name says.
 */
export function makeCalendarColumn(context: Context): Generated | null {
  const { plan, table, column } = context
  const calendar = plan.understanding.calendars[table.table.id]
  const part = calendar?.parts[column.name]
  if (!calendar || !part || table.given > 0 || table.rows.kind !== 'count') return null
  if (!isFree(context, part)) return null
  const row = { day: dayOfRow, month: monthOfRow, time: secondOfRow }[calendar.kind](context)
  const isSource = calendar.source === column.name
  const at = isSource ? row : readRow(context, calendar, row)
  const expression =
    calendar.kind === 'time' ? writeTime(context, part, at) : writeDay(context, part, at)
  return (
    expression && {
      expression,
      why: isSource ? whys[calendar.kind] : `of the row's ${calendar.kind}`,
    }
  )
}

/** A check that lists words or asks for a form leaves free only what knows how to follow it. */
function isFree({ domain, column }: Context, { name }: CalendarPart): boolean {
  const isWord = name === 'weekday-name' || name === 'month-name' || name.startsWith('is-')
  return (
    domain.patterns.length === 0 &&
    (domain.values === null || isWord || column.type.kind === 'integer')
  )
}

const whys = {
  day: 'day after day, up to the anchor',
  month: 'month after month, up to the anchor',
  time: 'from midnight on, in equal steps',
}

/** The day or time that the row has, or that of the column whose values a rule decides. */
function readRow(context: Context, { kind, source }: Calendar, row: Expression): Expression {
  const type = context.table.table.columns.find(({ name }) => name === source)?.type
  if (source !== null && type?.kind === 'date') return read(source)
  if (source !== null && type?.kind === 'timestamp') return call('to_date', read(source))
  return context.helper(`${kind} of the row`, () => row, whys[kind])
}

function dayOfRow(context: Context): Expression {
  const first = Math.floor(context.now / day) - estimateRows(context.plan, context.table.table.id)
  const at = multiply(add(number(first), read('#row')), number(day))
  return call('to_date', call('from_epoch', at))
}

/** The first day of the row's month. */
function monthOfRow(context: Context): Expression {
  const last = new Date((context.now - day) * 1000)
  const months = 12 * last.getUTCFullYear() + last.getUTCMonth() + 1
  const first = months - estimateRows(context.plan, context.table.table.id)
  const month = add(number(first), read('#row'))
  const [year, inYear] = [call('div', month, number(12)), call('mod', month, number(12))]
  const spelt = concat(padded(year, 4), text('-'), padded(add(inYear, number(1)), 2), text('-01'))
  return cast(spelt, { kind: 'date' })
}

/** So many seconds after midnight: the whole day in equal steps, each at a round time. */
function secondOfRow(context: Context): Expression {
  const rows = Math.max(1, estimateRows(context.plan, context.table.table.id))
  const step = steps.find((each) => each * rows <= day) ?? 1
  const exact = call('div', multiply(read('#row'), number(day)), number(rows))
  return subtract(exact, call('mod', exact, number(step)))
}

const steps = [3600, 1800, 1200, 900, 600, 300, 120, 60, 30, 15, 10, 5, 1]

const day = 86_400
