import { timeMeanings } from '../../infer/meanings/catalogue/time.ts'
import { add, call, cast, concat, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { makeExpiry } from './payment-cards.ts'

/** Instants that are kept as seconds since 1970 or as text, and days until they come. */
export const timeNumbers: Readonly<Record<string, Generator>> = Object.fromEntries(
  timeMeanings
    .filter(({ fits }) => fits.includes('timestamp'))
    .map(({ name }) => [name, makeMoment]),
)

const begins = ['time.created', 'time.joined', 'time.started', 'time.ordered', 'time.hired']
const comes = ['time.expires', 'time.due', 'time.scheduled']

/** Null for dates and timestamps, which are made elsewhere. */
function makeMoment(context: Context): Generated | null {
  const { type } = context.column
  if (type.kind === 'integer') {
    const words = columnWords(context.table.table, context.column)
    if (/\b(day|hour|minute|month|week|year)\b/.test(words)) return makeDays(context)
    if ((context.domain.maximum ?? 0) < 2 ** 31 - 1) return null
    const isFine = (context.domain.maximum ?? 0) > 2 ** 40 && /\b(ms|milli\w*)\b/.test(words)
    const at = secondOf(context)
    return { expression: isFine ? multiply(at, number(1000)) : at, why: 'seconds since 1970' }
  }
  if (!isText(context)) return null
  if (textRoom(context) < 8) return context.meaning === 'time.expires' ? makeExpiry(context) : null
  const at = call('from_epoch', secondOf(context))
  const day = cast(call('to_date', at), { kind: 'text' })
  if (textRoom(context) < 10)
    return { expression: call('replace', day, text('-'), text('')), why: 'a day as text' }
  const isDay = textRoom(context) < 19 || /date$|day$/i.test(context.column.name)
  const clock = concat(
    text(' '),
    ...['hour', 'minute', 'second'].flatMap((part, i) => [
      text(i === 0 ? '' : ':'),
      padded(cast(call('extract', text(part), at), { kind: 'integer' }), 2),
    ]),
  )
  return { expression: isDay ? day : concat(day, clock), why: 'an instant as text' }
}

function makeDays(context: Context): Generated | null {
  const isMost = /\b(maximum|max|latest)\b/.test(columnWords(context.table.table, context.column))
  return isMost
    ? pickNumber(context, { 5: 30, 7: 30, 10: 20, 14: 14, 30: 6 }, 'how many, at most')
    : pickNumber(context, { 1: 24, 2: 28, 3: 28, 4: 10, 5: 10 }, 'a few')
}

/** When the row began, within three years; other instants follow it, those to come lie ahead. */
function secondOf(context: Context): Expression {
  const { now, meaning } = context
  const year = 365 * 86_400
  const begin = context.helper(
    'began',
    (draw) => add(number(now - 3 * year), call('below', draw(0), number(3 * year - 40 * 86_400))),
    'a second of the last three years',
  )
  const isFirst = meaning === 'time.created' || context.sibling('time.created') === null
  if (isFirst && begins.includes(meaning)) return begin
  if (comes.includes(meaning)) return add(number(now), call('below', context.draw(0), number(year)))
  return add(begin, call('below', context.draw(0), number(39 * 86_400)))
}
