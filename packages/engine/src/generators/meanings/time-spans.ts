import { logNormal } from '../../random/quantiles.ts'
import { add, call, cast, concat, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { padded } from '../parts/characters.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { type NumberShares, pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { wordsOf } from '../parts/words-of.ts'
import { makeTimeOfDay } from './time-of-day.ts'

/** How long things take, and times of the day. */
export const timeSpans: Readonly<Record<string, Generator>> = {
  'time.time-of-day': makeTimeOfDay,
  'time.opening-hours': oneOf(
    {
      'Mon-Fri 9:00-18:00': 40,
      'Mon-Sat 9:00-20:00': 26,
      'Mon-Sun 10:00-22:00': 16,
      'Mon-Fri 8:00-17:00': 12,
      'Open 24 hours': 6,
    },
    'when it is open',
  ),
  'time.frequency': oneOf(
    { monthly: 44, weekly: 28, daily: 12, yearly: 10, quarterly: 6 },
    'mostly monthly',
  ),
  'time.duration': makeDuration,
  'time.duration-milliseconds': makeMilliseconds,
  'time.duration-seconds': makeSeconds,
  'time.duration-minutes': makeMinutes,
  'time.duration-hours': spread(6, 0.8, 400, 1),
  'time.duration-days': makeDays,
  'time.duration-months': picked(
    { 12: 40, 24: 16, 6: 14, 1: 10, 3: 10, 36: 8, 60: 2 },
    'months people agree on',
  ),
  'time.duration-years': picked(
    { 1: 30, 2: 20, 3: 18, 5: 18, 10: 10, 4: 4 },
    'years people agree on',
  ),
}

function spread(median: number, sigma: number, maximum: number, decimals: number): Generator {
  return (context) =>
    makeNumber(context, {
      inverse: logNormal(median, sigma),
      minimum: median / 60,
      maximum,
      decimals,
      why: `log-normal around ${median}`,
    })
}

function picked(shares: NumberShares, why: string): Generator {
  return (context) => pickNumber(context, shares, why)
}

/** Songs last minutes; requests fractions of a second. */
function makeMilliseconds(context: Context): Generated | null {
  const isSong = /\b(track|song|music|episode|media)\b/.test(wordsOf(context))
  return isSong ? spread(228_000, 0.28, 900_000, 0)(context) : spread(140, 1, 60_000, 0)(context)
}

function makeSeconds(context: Context): Generated | null {
  const words = wordsOf(context)
  if (/\b(timeout|interval|ttl|delay|expir\w+)\b/.test(words))
    return pickNumber(
      context,
      { 30: 22, 60: 26, 300: 20, 3600: 20, 10: 8, 86400: 4 },
      'a round time',
    )
  if (/\b(track|song)\b/.test(words)) return spread(228, 0.28, 900, 0)(context)
  return spread(190, 1, 14_400, 0)(context)
}

/** Films last about two hours; meetings half an hour or a whole one. */
function makeMinutes(context: Context): Generated | null {
  const words = wordsOf(context)
  if (/\b(film|movie|length|runtime|play ?time)\b/.test(words))
    return spread(106, 0.19, 240, 0)(context)
  if (/\b(flight|travel|trip)\b/.test(words)) return spread(115, 0.6, 900, 0)(context)
  return pickNumber(
    context,
    { 30: 30, 60: 26, 15: 12, 45: 12, 90: 10, 20: 5, 120: 5 },
    'minutes people plan with',
  )
}

function makeDays(context: Context): Generated | null {
  if (/\b(rental|borrow|loan)\b/.test(wordsOf(context)))
    return pickNumber(context, { 3: 22, 4: 18, 5: 22, 6: 18, 7: 20 }, 'days to keep it')
  return pickNumber(
    context,
    { 7: 20, 14: 18, 30: 26, 1: 6, 3: 10, 5: 10, 10: 6, 60: 3, 90: 4 },
    'days people count with',
  )
}

function makeDuration(context: Context): Generated | null {
  const { type } = context.column
  if (['integer', 'decimal', 'float'].includes(type.kind)) return makeMinutes(context)
  const hours = call('below', context.draw(0), number(8))
  const minutes = multiply(call('below', context.draw(1), number(12)), number(5))
  const written = (part: Expression): Expression => padded(part, 2)
  const clock = concat(written(hours), text(':'), written(minutes), text(':00'))
  if (type.kind === 'interval' || type.kind === 'time')
    return { expression: clock, why: 'up to eight hours' }
  if (!isText(context) || textRoom(context) < 8) return null
  const plain = concat(
    cast(add(hours, number(1)), { kind: 'text' }),
    text(' h '),
    written(minutes),
    text(' min'),
  )
  return { expression: textRoom(context) < 12 ? clock : plain, why: 'up to eight hours' }
}
