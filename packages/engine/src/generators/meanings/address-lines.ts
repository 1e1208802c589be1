import { getPlaceBook } from '../../plan/people/place-book.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** `Hauptstraße`, `Oak St`: a street name usual in the row's country. */
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
    `${shared(context)}street`,
    (draw) => call('item', all, add(start, call('below', draw(), count))),
    'a street name of its country',
  )
}

/** `1427`, `12`: in North America and Australia streets are numbered high. */
function house(context: Context): Expression | null {
  const width = readPlace(context, 'house numbers', ({ countryCode2 }) =>
    isWide(countryCode2) ? 1 : 0,
  )
  if (!width) return null
  const knots = (highest: number): readonly number[] =>
    tabulateQuantiles((share) => 1 + Math.exp(share * Math.log(highest)) * (0.35 + 0.65 * share))
  const list = context.list('house numbers', 'integer', [...knots(190), ...knots(8800)])
  return context.helper(
    `${shared(context)}house`,
    (draw) =>
      cast(
        call('quantile_at', draw(), list, {
          kind: 'binary',
          operator: '*',
          left: width,
          right: number(257),
        }),
        { kind: 'text' },
      ),
    'a house number as its country has them',
  )
}

/** `Lindenstraße 14`, `1204 Maple Ave` */
const makeLine: Generator = (context) => {
  const made = isText(context) ? streetLine(context) : null
  return made && { expression: made, why: 'street and number in the order of its country' }
}

function streetLine(context: Context): Expression | null {
  const [name, nth] = [street(context), house(context)]
  const pattern = readPlace(context, 'line', ({ linePattern }) => linePattern)
  if (!name || !nth || !pattern) return null
  return call('replace', call('replace', pattern, text('{street}'), name), text('{number}'), nth)
}

/** `Apt 4`, `2. OG` */
const makeSecondLine: Generator = (context): Generated | null => {
  const place = placeOfRow(context)
  if (!place || !isText(context) || textRoom(context) < 6) return null
  const { countries, places } = getPlaceBook(context.plan)
  const lines = countries.map(({ secondLines }) => secondLines)
  const starts = runningTotals(lines.map(({ length }) => length))
  const first = call(
    'item',
    context.list(
      'places, first second line',
      'integer',
      places.map(({ country }) => starts[country] ?? 0),
    ),
    place,
  )
  const count = call(
    'item',
    context.list(
      'places, second lines',
      'integer',
      places.map(({ country }) => lines[country]?.length ?? 1),
    ),
    place,
  )
  const at = add(first, call('below', context.draw(5), count))
  return {
    expression: fillSlots(context, 'second lines', lines.flat(), at, 0),
    why: 'a part of a house as its country writes it',
  }
}

/** `4B`, `12` */
const makeUnit: Generator = (context): Generated | null => {
  const digits = add(call('below', context.draw(0), number(40)), number(1))
  if (context.column.type.kind === 'integer')
    return { expression: digits, why: 'the number of a flat' }
  if (!isText(context) || textRoom(context) < 2) return null
  return { expression: cast(digits, { kind: 'text' }), why: 'the number of a flat' }
}

/** `1204 Maple Ave, Portland, OR 97214, United States` */
const makeFull: Generator = (context): Generated | null => {
  const line = isText(context) ? streetLine(context) : null
  const place = placeOfRow(context)
  if (!line || !place) return null
  const room = textRoom(context)
  if (room < 45) return { expression: line, why: 'street and number' }
  const { places } = getPlaceBook(context.plan)
  const towns = places.map(({ cityName, regionCode, postcodePattern, countryCode2 }) =>
    postcodeFirst(countryCode2)
      ? `, ${postcodePattern} ${cityName}`
      : hasCodes(countryCode2)
        ? `, ${cityName}, ${regionCode} ${postcodePattern}`
        : `, ${cityName} ${postcodePattern}`,
  )
  const town = fillSlots(
    context,
    'places, in one line',
    towns.map((town) => town.trimEnd()),
    place,
    0,
  )
  const country = readPlace(context, 'country', ({ countryName }) => countryName)
  return {
    expression:
      country && room >= 90 ? concat(line, town, text(', '), country) : concat(line, town),
    why: 'one line as its country writes it',
  }
}

const makeStreet: Generator = (context): Generated | null => {
  const made = isText(context) ? street(context) : null
  return made && { expression: made, why: 'a street name of its country' }
}

const makeHouse: Generator = (context): Generated | null => {
  const made = house(context)
  if (!made) return null
  return context.column.type.kind === 'integer'
    ? { expression: cast(made, { kind: 'integer' }), why: 'a house number' }
    : { expression: made, why: 'a house number' }
}

/** Street and number of one column go together, and those of columns such as `billing_…` do too. */
function shared(_context: Context): string {
  return ''
}

function isWide(code: string): boolean {
  return ['US', 'CA', 'AU', 'MX', 'BR'].includes(code)
}

function hasCodes(code: string): boolean {
  return ['US', 'CA', 'AU'].includes(code)
}

function postcodeFirst(code: string): boolean {
  return !['US', 'CA', 'AU', 'GB', 'IN', 'JP', 'BR', 'IE', 'NZ'].includes(code)
}

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
  'address.building-number': makeHouse,
  'address.unit': makeUnit,
}
