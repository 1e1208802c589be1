import type { BookPlace } from '../../plan/people/place-book.ts'
import { getPlaceBook } from '../../plan/people/place-book.ts'
import { call, cast } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { isMatch } from '../match-pattern.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'

/** A generator that reads a text of the row's place; `short` where the column is too narrow for it. */
function ofPlace(
  title: string,
  pick: (place: BookPlace) => string,
  short: { readonly title: string; readonly pick: (place: BookPlace) => string } | null = null,
): Generator {
  return (context) => {
    if (!isText(context)) return null
    const isNarrow = short !== null && (textRoom(context) < 6 || !allows(context, pick))
    const made = isNarrow
      ? readPlace(context, short.title, short.pick)
      : readPlace(context, title, pick)
    return (
      made && { expression: made, why: `the ${isNarrow ? short.title : title} of the row's place` }
    )
  }
}

/** Whether a column's patterns take what most places would put there. */
function allows(context: Context, pick: (place: BookPlace) => string): boolean {
  const { patterns } = context.domain
  const values = patterns.length > 0 ? getPlaceBook(context.plan).places.slice(0, 40).map(pick) : []
  return values.every((value) => patterns.every((pattern) => isMatch(pattern, value)))
}

const regionCode = { title: 'region code', pick: ({ regionCode: code }: BookPlace): string => code }
const countryCode = {
  title: 'country code',
  pick: ({ countryCode2 }: BookPlace): string => countryCode2,
}

/** `SW1 4AB`, `10115`: as the country writes them, beginning as the city's do. */
const makePostcode: Generator = (context) => {
  const place = placeOfRow(context)
  if (!place) return null
  const { places } = getPlaceBook(context.plan)
  const { type } = context.column
  const isNumber = type.kind === 'integer'
  const room = isNumber ? 10 : textRoom(context)
  if (room < 4) return null
  const longest = Math.max(...places.map(({ postcodePattern }) => postcodePattern.length))
  const isTight = isNumber || room < longest
  const patterns = places.map(({ postcodePattern }) =>
    isTight ? postcodePattern.replaceAll(isNumber ? /[^\d#]/g : /[ -]/g, '') : postcodePattern,
  )
  const written = fillSlots(
    context,
    `places, postcode${isTight ? ' closed' : ''}`,
    patterns,
    place,
    0,
  )
  return {
    expression: isNumber
      ? cast(
          call('coalesce', call('nullif', written, { kind: 'text', value: '' }), {
            kind: 'text',
            value: '0',
          }),
          { kind: 'integer' },
        )
      : written,
    why: "a postcode of the row's place",
  }
}

/** `276`: a text keeps its zeros. */
const makeNumeric: Generator = (context): Generated | null => {
  const made = readPlace(
    context,
    'country number',
    ({ country }) => getPlaceBook(context.plan).countries[country]?.codeNumeric ?? '',
  )
  if (!made) return null
  const isNumber = context.column.type.kind === 'integer'
  return {
    expression: isNumber ? cast(made, { kind: 'integer' }) : made,
    why: "its country's number",
  }
}

/** `+49`, `49` */
const makePhoneCode: Generator = (context): Generated | null => {
  const { countries } = getPlaceBook(context.plan)
  const { patterns } = context.domain
  const isNumber = context.column.type.kind === 'integer'
  const plus =
    !isNumber && patterns.length > 0 && patterns.every((pattern) => isMatch(pattern, '+49'))
  const made = readPlace(context, `calling code${plus ? ' with plus' : ''}`, ({ country }) => {
    const digits = (countries[country]?.phoneCode ?? '').replaceAll(/\D/g, '')
    return plus ? `+${digits}` : digits
  })
  if (!made) return null
  return {
    expression: isNumber ? cast(made, { kind: 'integer' }) : made,
    why: "its country's calling code",
  }
}

export const addressPlaces: Readonly<Record<string, Generator>> = {
  'address.city': ofPlace('city', ({ cityName }) => cityName),
  'address.region': ofPlace('region', ({ regionName }) => regionName, regionCode),
  'address.region-code': ofPlace(regionCode.title, regionCode.pick),
  'address.postcode': makePostcode,
  'address.country-name': ofPlace('country', ({ countryName }) => countryName, countryCode),
  'address.country-code-2': ofPlace(countryCode.title, countryCode.pick),
  'address.country-code-3': ofPlace(
    'country code of three letters',
    ({ countryCode3 }) => countryCode3,
  ),
  'address.country-code-numeric': makeNumeric,
  'address.phone-code': makePhoneCode,
  'address.timezone': ofPlace('time zone', ({ timezone }) => timezone),
}
