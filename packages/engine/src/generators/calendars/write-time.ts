import type { CalendarPart, TimePart } from '../../infer/calendars/calendar.ts'
import {
  add,
  and,
  binary,
  call,
  choose,
  concat,
  less,
  modulo,
  nothing,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { writeWhole } from '../parts/write-whole.ts'
import { pickWords } from './pick-words.ts'
import { writeYes } from './write-yes.ts'

/** What a column tells of a time of the day, given in seconds since midnight; null where it can't hold that. */
export function writeTime(
  context: Context,
  { name }: CalendarPart,
  second: Expression,
): Expression | null {
  const hour = call('div', second, number(3600))
  const whole = (value: Expression, width: number): Expression | null =>
    writeWhole(context, value, width, '')?.expression ?? null
  const words = (from: readonly (readonly [number, string])[]): Expression | null =>
    isText(context) ? pickWords(context, hour, from) : null
  const writers: Readonly<Record<TimePart, () => Expression | null>> = {
    time: () => clock(context, second),
    'time-key': () =>
      textRoom(context) >= 6 ? call('replace', spell(second), text(':'), text('')) : null,
    hour: () => whole(hour, 2),
    'hour-of-twelve': () => whole(add(modulo(add(hour, number(11)), number(12)), number(1)), 2),
    minute: () => whole(modulo(call('div', second, number(60)), number(60)), 2),
    second: () => whole(modulo(second, number(60)), 2),
    'minute-of-day': () => whole(call('div', second, number(60)), 4),
    'second-of-day': () => whole(second, 5),
    'half-of-day': () =>
      words([
        [0, 'AM'],
        [12, 'PM'],
      ]),
    'part-of-day': () =>
      words([
        [0, 'night'],
        [5, 'morning'],
        [12, 'afternoon'],
        [17, 'evening'],
        [21, 'night'],
      ]),
    shift: () =>
      words([
        [0, 'third'],
        [8, 'first'],
        [16, 'second'],
      ]),
    meal: () => makeMeal(context, hour),
    'is-working-hour': () =>
      writeYes(context, and(binary(hour, '>=', number(9)), less(hour, number(17)))),
  }
  return writers[name as TimePart]()
}

/** Breakfast, lunch and dinner at their hours; nothing between them where the column may be empty. */
function makeMeal(context: Context, hour: Expression): Expression | null {
  if (!isText(context) || textRoom(context) < 9) return null
  const between = context.column.nullable ? nothing : text('')
  const within = (from: number, until: number): Expression =>
    and(binary(hour, '>=', number(from)), less(hour, number(until)))
  return choose(
    [
      [within(6, 9), text('breakfast')],
      [within(11, 14), text('lunch')],
      [within(17, 21), text('dinner')],
    ],
    between,
  )
}

function clock(context: Context, second: Expression): Expression | null {
  if (context.column.type.kind === 'time') return spell(second)
  if (textRoom(context) >= 8) return spell(second)
  return textRoom(context) >= 5 ? call('substr', spell(second), number(1), number(5)) : null
}

/** `08:30:00` */
function spell(second: Expression): Expression {
  const at = (by: number): Expression =>
    padded(modulo(call('div', second, number(by)), number(60)), 2)
  return concat(padded(call('div', second, number(3600)), 2), text(':'), at(60), text(':'), at(1))
}
