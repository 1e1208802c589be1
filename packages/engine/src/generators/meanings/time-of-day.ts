import type { Column } from '../../model/schema.ts'
import {
  add,
  call,
  choose,
  concat,
  isNull,
  modulo,
  multiply,
  number,
  column as read,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { minutesOfDay } from '../parts/minutes-of-day.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'

/** Quarters of an hour at which such things are: `09:30`, `14:00:00`; what ends does so after it began. */
export function makeTimeOfDay(context: Context): Generated | null {
  const { type } = context.column
  const [from, hours] = findHours(wordsOf(context))
  const drawn = {
    hour: add(number(from), call('below', context.draw(0), number(hours))),
    minute: multiply(call('div', call('below', context.draw(1), number(8)), number(2)), number(15)),
  }
  const why = 'a quarter of an hour within working hours'
  if (type.kind === 'integer')
    return { expression: add(multiply(drawn.hour, number(100)), drawn.minute), why }
  if (type.kind !== 'time' && !(isText(context) && textRoom(context) >= 5)) return null
  const isShort = type.kind === 'text' && textRoom(context) < 8
  const plain = writeClock(drawn, isShort)
  const start = findStart(context)
  if (!start) return { expression: plain, why }
  const end = writeClock(endAfter(context, read(start.name)), isShort)
  const expression = start.nullable ? choose([[isNull(read(start.name)), plain]], end) : end
  return { expression, why: `as long after ${start.name} as people plan` }
}

interface Clock {
  readonly hour: Expression
  readonly minute: Expression
}

function writeClock({ hour, minute }: Clock, isShort: boolean): Expression {
  const written = concat(padded(hour, 2), text(':'), padded(minute, 2))
  return isShort ? written : concat(written, text(':00'))
}

/** The first hour, and over how many it spreads. */
function findHours(words: string): readonly [from: number, hours: number] {
  // who works is there in the morning, who stays at a house in the afternoon
  const isWork =
    /\b(attendance|timesheet|time ?sheet|time entry|shift|punch|clocking|roster)\b/.test(words)
  if (isWork && comes.test(words)) return [7, 3]
  if (isWork && goes.test(words)) return [16, 3]
  if (/\b(check|checked) ?in\b/.test(words)) return [14, 2]
  if (/\b(check|checked) ?out\b/.test(words)) return [10, 2]
  if (/\b(close|closes|closing)\b/.test(words)) return [17, 5]
  if (/\b(open|opens|opening)\b/.test(words)) return [7, 4]
  return /\b(end|to|until|finish|out)\b/.test(words) ? [16, 6] : [8, 8]
}

const comes =
  /\b((check|checked|clock|clocked|punch|time|sign) in|checkin|in time|start|start time)$/
const goes = /\b((check|checked|clock|clocked|punch|time|sign) out|checkout|out time|end|end time)$/

/** The column that tells when what ends here began, where it is a class or a shift and no shop's day. */
function findStart({ table: { table }, column }: Context): Column | null {
  const words = columnWords(table, column)
  if (!ends.test(words)) return null
  const opens = words.replace(ends, ' start ').trim()
  const found = table.columns.find(
    (other) =>
      other.type.kind === column.type.kind &&
      begins.test(columnWords(table, other)) &&
      columnWords(table, other).replace(begins, ' start ').trim() === opens,
  )
  return found ?? null
}

const ends = /\b(end|ends|finish|finishes)\b/
const begins = /\b(start|starts|begin|begins)\b/

/** 45 to 120 minutes later, on the same day. */
function endAfter(context: Context, start: Expression): Clock {
  // 45, 60, 75, 90 or 120 minutes, mostly an hour and a half at most
  const steps = call('below', context.draw(0), number(10))
  const more = choose(
    [
      [{ kind: 'binary', operator: '<', left: steps, right: number(3) }, number(45)],
      [{ kind: 'binary', operator: '<', left: steps, right: number(6) }, number(60)],
      [{ kind: 'binary', operator: '<', left: steps, right: number(9) }, number(90)],
    ],
    number(120),
  )
  const minutes = call('least', add(minutesOfDay(start), more), number(23 * 60 + 45))
  return { hour: call('div', minutes, number(60)), minute: modulo(minutes, number(60)) }
}
