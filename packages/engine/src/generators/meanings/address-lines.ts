import { getPlaceBook } from '../../plan/people/place-book.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import {
  add,
  call,
  cast,
  choose,
  concat,
  matches,
  multiply,
  nothing,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { drawAtAddress, placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** `Lindenstraße 14`, `1204 Maple Ave` */
const makeLine: Generator = (context) => {
  const made = isText(context) ? streetLine(context) : null
  return made && { expression: made, why: 'street and number in the order of its country' }
}

/** `Apt 4`, `2. OG` */
const makeSecondLine: Generator = (context): Generated | null => {
  const place = placeOfRow(context)
  if (!place || !isText(context) || textRoom(context) < 6) return null
  const { countries } = getPlaceBook(context.plan)
  const lines = countries.map(({ secondLines }) => secondLines)
  const starts = runningTotals(lines.map(({ length }) => length))
  const first = readPlace(context, 'first second line', ({ country }) => starts[country] ?? 0)
  const count = readPlace(context, 'second lines', ({ country }) => lines[country]?.length ?? 1)
  if (!first || !count) return null
  const at = add(first, call('below', drawAtAddress(context, 'second line', 3), count))
  return {
    expression: fillSlots(context, 'second lines', lines.flat(), at, (n) =>
      drawAtAddress(context, 'second line', n),
    ),
    why: 'a part of a house as its country writes it',
  }
}

/** `1204 Maple Ave, Portland, OR 97214, United States` */
const makeFull: Generator = (context): Generated | null => {
  const line = isText(context) ? streetLine(context) : null
  const place = placeOfRow(context)
  if (!line || !place) return null
  const room = textRoom(context)
  if (room < 60) return { expression: line, why: 'street and number' }
  const towns = getPlaceBook(context.plan).places.map((found) => {
    const { cityName, regionCode, postcodePattern: postcode, countryCode2 } = found
    if (afterRegion.includes(countryCode2)) return `, ${cityName}, ${regionCode} ${postcode}`
    return afterCity.includes(countryCode2)
      ? `, ${cityName} ${postcode}`.trimEnd()
      : `, ${`${postcode} ${cityName}`.trim()}`
  })
  const town = fillSlots(context, 'places, in one line', towns, place, (n) =>
    drawAtAddress(context, 'postcode', n),
  )
  const country = readPlace(context, 'country', ({ countryName }) => countryName)
  return {
    expression:
      country && room >= 90 ? concat(line, town, text(', '), country) : concat(line, town),
    why: 'one line as its country writes it',
  }
}

const afterRegion: readonly string[] = ['US', 'CA', 'AU']
/** Where the postcode follows the city; elsewhere it stands before. */
const afterCity: readonly string[] = ['GB', 'IN', 'JP', 'BR', 'IE', 'NZ']

const makeStreet: Generator = (context): Generated | null => {
  const made = isText(context) ? street(context) : null
  if (!made) return null
  const why = 'a street name of its country'
  // what has a column of its own is not said twice
  if (context.sibling('address.street-type') === null) return { expression: made, why }
  const bare = call('regexp_replace', made, text(' [^ ]+$'), text(''))
  return { expression: choose([[endsInType(made), bare]], made), why }
}

/** `Ave`, `St`: the last word of the street's name. */
const makeStreetType: Generator = (context): Generated | null => {
  const made = isText(context) && textRoom(context) >= 4 ? street(context) : null
  if (!made) return null
  const last = call('regexp_replace', made, text('^.* '), text(''))
  const none = context.column.nullable ? nothing : text('St')
  return { expression: choose([[endsInType(made), last]], none), why: 'what its street is' }
}

function endsInType(street: Expression): Expression {
  return matches(
    street,
    ' (St|Ave|Blvd|Dr|Ln|Ct|Rd|Way|Pl|Street|Avenue|Road|Lane|Drive|Court|Place)$',
  )
}

/** `14` */
const makeHouse: Generator = (context): Generated | null => {
  const made = house(context)
  if (!made) return null
  const isNumber = context.column.type.kind !== 'text'
  return { expression: isNumber ? cast(made, { kind: 'integer' }) : made, why: 'a house number' }
}

/** `12` */
const makeUnit: Generator = (context): Generated | null => {
  const { type } = context.column
  const digits = add(call('below', context.draw(0), number(40)), number(1))
  const why = 'the number of a flat'
  if (type.kind === 'integer') return { expression: digits, why }
  return textRoom(context) < 2 ? null : { expression: cast(digits, { kind: 'text' }), why }
}

function streetLine(context: Context): Expression | null {
  const [name, nth] = [street(context), house(context)]
  const pattern = readPlace(context, 'line', ({ linePattern }) => linePattern)
  if (!name || !nth || !pattern) return null
  return call('replace', call('replace', pattern, text('{street}'), name), text('{number}'), nth)
}

/** `Hauptstraße`, `Oak St`: a street name usual in the row's country, the first ones oftener. */
function street(context: Context): Expression | null {
  const { countries } = getPlaceBook(context.plan)
  const starts = runningTotals(countries.map(({ streets }) => streets.length))
  const start = readPlace(context, 'first street', ({ country }) => starts[country] ?? 0)
  const count = readPlace(
    context,
    'streets',
    ({ country }) => countries[country]?.streets.length ?? 1,
  )
  if (!start || !count) return null
  const all = context.list(
    'streets',
    'text',
    countries.flatMap(({ streets }) => streets),
  )
  return context.helper(
    'street',
    () => call('item', all, add(start, call('below', drawAtAddress(context, 'street'), count))),
    'a street name of its country',
  )
}

/** `1427`, `12`: in the Americas and in Australia streets are numbered high. */
function house(context: Context): Expression | null {
  const isWide = readPlace(context, 'house numbers', ({ countryCode2 }) =>
    wide.includes(countryCode2) ? 1 : 0,
  )
  if (!isWide) return null
  const list = context.list('house numbers', 'integer', [
    ...tabulateQuantiles((share) => 1 + 38 * share + 150 * share ** 5),
    ...tabulateQuantiles((share) => 12 + 90 * share ** 0.5 + 2600 * share ** 2 + 6800 * share ** 7),
  ])
  const drawn = drawAtAddress(context, 'house')
  return context.helper(
    'house',
    () => cast(call('quantile_at', drawn, list, multiply(isWide, number(257))), { kind: 'text' }),
    'a house number as its country has them',
  )
}

const wide: readonly string[] = ['US', 'CA', 'MX', 'BR']

function runningTotals(counts: readonly number[]): readonly number[] {
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum - count
  })
}

export const addressLines: Readonly<Record<string, Generator>> = {
  'address.line1': makeLine,
  'address.line2': makeSecondLine,
  'address.full': makeFull,
  'address.street': makeStreet,
  'address.street-type': makeStreetType,
  'address.building-number': makeHouse,
  'address.unit': makeUnit,
}
