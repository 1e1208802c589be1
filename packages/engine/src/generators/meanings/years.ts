import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findBounds } from '../parts/number-shape.ts'
import { textRoom } from '../parts/text-room.ts'
import { wordsOf } from '../parts/words-of.ts'
import { writeWhole } from '../parts/write-whole.ts'

/** Years that lie in a range of their own: works, buildings, births. */
export const years: Readonly<Record<string, Generator>> = {
  'time.release-year': (context) => yearBetween(context, 1962, 2025),
  'time.year-range': makeYearRange,
}

const built = [
  [/\b(built|construction|founded|established|opened|foundation)\b/, 1950, 2022],
  [/\bindep(endence)?\b/, 1804, 1993],
  [/\b(birth|born)\b/, 1948, 2004],
  [/\b(model|car|vehicle|manufactured?)\b/, 2008, 2025],
  [/\b(graduat\w+|school|degree)\b/, 1992, 2024],
  [/\b(publi\w+|released?|copyright|film|movie|album|book)\b/, 1962, 2025],
] as const

/** A year of what the words speak of; null where they speak of nothing that has years of its own. */
export function makeKnownYear(context: Context): Generated | null {
  const known = built.find(([about]) => about.test(wordsOf(context)))
  return known ? yearBetween(context, known[1], known[2]) : null
}

/** A year near the last ones, where a check allows none of those; null where it does. */
export function makeOtherYear(context: Context): Generated | null {
  const last = new Date(context.now * 1000).getUTCFullYear()
  const { minimum, maximum } = context.domain
  const isUsual = (maximum ?? last) >= last - 3 && (minimum ?? last) <= last
  return isUsual ? null : yearBetween(context, last - 30, last)
}

/** Later years oftener: the larger of two draws. */
function yearBetween(context: Context, from: number, to: number): Generated | null {
  const last = new Date(context.now * 1000).getUTCFullYear() - 1
  const bounds = findBounds(context, { minimum: from, maximum: Math.min(to, last) })
  const low = Math.ceil(bounds[0])
  const high = Math.max(low, Math.floor(Math.min(last, bounds[1])))
  const size = number(high - low + 1)
  const later = call(
    'greatest',
    call('below', context.draw(0), size),
    call('below', context.draw(1), size),
  )
  const why = `${low} to ${high}, later years oftener`
  return writeWhole(context, add(number(low), later), 4, why)
}

/** `1998-2004` */
function makeYearRange(context: Context): Generated | null {
  if (textRoom(context) < 9) return null
  if (/\b(school|academic|fiscal)\b/.test(wordsOf(context))) {
    const last = new Date(context.now * 1000).getUTCFullYear() - 1
    const first = add(number(last - 3), call('below', context.draw(0), number(4)))
    return {
      expression: concat(
        cast(first, { kind: 'text' }),
        text('-'),
        cast(add(first, number(1)), { kind: 'text' }),
      ),
      why: 'one year, from its summer to the next',
    }
  }
  const start = add(number(1972), call('below', context.draw(0), number(44)))
  const end = add(start, add(number(1), call('below', context.draw(1), number(8))))
  return {
    expression: concat(cast(start, { kind: 'text' }), text('-'), cast(end, { kind: 'text' })),
    why: 'one to eight years',
  }
}
