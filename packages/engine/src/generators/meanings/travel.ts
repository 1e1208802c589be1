import { add, call, cast, column, concat, number, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeCode } from '../parts/make-code.ts'
import { oneOf, pickWord } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { airports } from './airports.ts'
import { money } from './commerce-amounts.ts'

const busiest = Object.fromEntries(airports.map((code, i) => [code, 120 - i]))

/** Journeys: codes, seats, fares. */
export const travel: Readonly<Record<string, Generator>> = {
  'travel.airline-code': (context) =>
    /\bicao\b/.test(columnWords(context.table.table, context.column))
      ? makeCode(context, ['[A-Z]{3}'], 3, 'three letters')
      : makeCode(context, ['[A-Z]{2}'], 2, 'two letters'),
  'travel.airport-code': (context) =>
    context.mustDiffer && context.rows > airports.length
      ? makeCode(context, ['[A-Z]{3}'], 3, 'three letters')
      : pickWord(context, busiest, "an airport's code, large ones oftener"),
  'travel.airport-name': nameAirport,
  'travel.flight-number': (context) => numberOfAirline(context) ?? numberFlight(context),
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

/** `AC1284`: the code of the airline whose flight it is, and a number. */
function numberOfAirline(context: Context): Generated | null {
  const { plan, table, mustDiffer } = context
  if (mustDiffer || textRoom(context) < 6) return null
  for (const { link, parent, columns } of table.table.foreignKeys) {
    const known = plan.understanding.meanings[parent] ?? {}
    const code = plan.tables[parent]?.table.columns.find(
      ({ name, type, nullable }) =>
        known[name]?.name === 'travel.airline-code' &&
        !/icao/i.test(name) &&
        type.kind === 'text' &&
        !nullable,
    )
    const isSure = columns.every((name) =>
      table.table.columns.some((own) => own.name === name && !own.nullable),
    )
    if (!code || !isSure) continue
    const nth = add(call('below', context.draw(1), number(8900)), number(100))
    const letters = call('substr', column(link, code.name), number(1), number(2))
    return {
      expression: concat(letters, cast(nth, { kind: 'text' })),
      why: 'the code of its airline and a number',
    }
  }
  return null
}

function numberFlight(context: Context): Generated | null {
  const forms = ['[A-Z]{2}[1-9][0-9]{3}', '[1-9][0-9]{2}']
  return makeCode(context, forms, 4, 'letters of an airline and a number')
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
