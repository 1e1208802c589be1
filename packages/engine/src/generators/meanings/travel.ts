import { column, concat, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeCode } from '../parts/make-code.ts'
import { oneOf, pickWord } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { airports } from './airports.ts'
import { money } from './commerce-amounts.ts'

const busiest = Object.fromEntries(airports.map((code, i) => [code, 120 - i]))

/** Journeys: codes, seats, fares. */
export const travel: Readonly<Record<string, Generator>> = {
  'travel.airline-code': (context) => makeCode(context, ['[A-Z]{2}'], 3, 'two letters'),
  'travel.airport-code': (context) =>
    context.mustDiffer && context.rows > airports.length
      ? makeCode(context, ['[A-Z]{3}'], 3, 'three letters')
      : pickWord(context, busiest, "an airport's code, large ones oftener"),
  'travel.airport-name': nameAirport,
  'travel.flight-number': (context) =>
    makeCode(
      context,
      ['[A-Z]{2}[1-9][0-9]{3}', '[1-9][0-9]{2}'],
      4,
      'letters of an airline and a number',
    ),
  'travel.seat': (context) => makeCode(context, ['[1-3][0-9][A-F]'], 2, 'a row and a letter'),
  'travel.gate': (context) =>
    makeCode(context, ['[A-E][1-4][0-9]', '[A-E][1-9]'], 2, 'a letter and a number'),
  'travel.room-type': oneOf(
    { Double: 42, Single: 22, Twin: 14, Family: 10, Suite: 8, Deluxe: 4 },
    'mostly double',
  ),
  'travel.booking-reference': (context) =>
    makeCode(context, ['[A-HJ-NP-Z2-9]{6}', '[A-Z]{4}'], 6, 'six letters'),
  'travel.fare': (context) => money(context, 148, 0.7, 'around 148'),
}

/** `Denver International Airport`: called after the city that stands beside it; one that is known where none does. */
function nameAirport(context: Context): Generated | null {
  const city = findSibling(context, ['address.city'], { kinds: ['text'] })
  const longest = city?.type.kind === 'text' ? (city.type.maxLength ?? 60) : 60
  if (!city || (city.nullable && !context.column.nullable) || context.mustDiffer) return null
  const kinds = ['International Airport', 'Regional Airport', 'Airport', 'Municipal Airport']
  if (textRoom(context) < Math.min(longest, 30) + 22) return null
  const kind = pickWeighted(
    kinds.map((value, i) => ({ value: text(value), weight: 8 / (i + 1) })),
    context.draw(0),
  )
  return { expression: concat(column(city.name), text(' '), kind), why: 'called after its city' }
}
