import { type BookPlace, getPlaceBook } from '../../plan/people/place-book.ts'
import { call, cast, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { drawAtAddress, placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { isMatch } from '../patterns/is-match.ts'
import { offsetOf } from './address-points.ts'
import { dictionaries } from './dictionaries.ts'

type Pick = (place: BookPlace) => string

/**
 * A generator that reads a text of the row's place; `short` stands for single texts for which the
 * column is too narrow, and for all where it is very narrow.
 */
function ofPlace(title: string, pick: Pick, short: Pick = pick): Generator {
  return (context) => {
    if (!isText(context)) return null
    const room = textRoom(context)
    const { places } = getPlaceBook(context.plan)
    // where more than a few names do not fit, all are short, and none stand beside codes
    const long = places.filter((place) => pick(place).length > room)
    const isNarrow = room < 6 || (pick !== short && long.length > places.length * 0.04)
    const fits: Pick =
      isNarrow || !allows(context, pick)
        ? short
        : (place) => (pick(place).length <= room ? pick(place) : short(place))
    const isPlain = places.every((place) => fits(place) === pick(place))
    const made = readPlace(context, isPlain ? title : `${title} of at most ${room}`, fits)
    return made && { expression: made, why: `the ${title} of the row's place` }
  }
}

/** Whether a column's patterns take what most places would put there. */
function allows(context: Context, pick: Pick): boolean {
  const { patterns } = context.domain
  const values = patterns.length > 0 ? getPlaceBook(context.plan).places.slice(0, 40).map(pick) : []
  return values.every((value) => patterns.every((pattern) => isMatch(pattern, value)))
}

const city: Pick = ({ cityName }) => cityName
const region: Pick = ({ regionName }) => regionName
const regionCode: Pick = ({ regionCode: code }) => code
const country: Pick = ({ countryName }) => countryName
const countryCode: Pick = ({ countryCode2 }) => countryCode2

/** `Bavaria` where nothing else says the region, as some addresses call it; else `Riverside`. */
const makeDistrict: Generator = (context) => {
  const meanings = Object.values(context.plan.understanding.meanings[context.table.table.id] ?? {})
  const saysRegion = meanings.some(({ name }) => name.startsWith('address.region'))
  const saysCity = meanings.some(({ name }) => name === 'address.city')
  const isRegion = !saysRegion && !saysCity
  return (
    (isRegion ? ofPlace('region', region, regionCode) : dictionaries['address.district'])?.(
      context,
    ) ?? null
  )
}

/** `SW1 4AB`, `10115`: as the country writes them, beginning as the city's do. */
const makePostcode: Generator = (context) => {
  const place = placeOfRow(context)
  if (!place) return null
  const { places } = getPlaceBook(context.plan)
  const isNumber = context.column.type.kind === 'integer'
  const room = isNumber ? 10 : textRoom(context)
  if (room < 4) return null
  const isTight = isNumber || places.some(({ postcodePattern }) => postcodePattern.length > room)
  const patterns = places.map(({ postcodePattern }) =>
    isTight ? postcodePattern.replaceAll(isNumber ? /[^\d#]/g : /[ -]/g, '') : postcodePattern,
  )
  const title = `postcode${isNumber ? ' in digits' : isTight ? ' closed' : ''}`
  const written = fillSlots(context, `places, ${title}`, patterns, place, (n) =>
    drawAtAddress(context, 'postcode', n),
  )
  const digits = call('coalesce', call('nullif', written, text('')), text('0'))
  return {
    expression: isNumber ? cast(digits, { kind: 'integer' }) : written,
    why: "a postcode of the row's place",
  }
}

/** `276`: a text keeps its zeros. */
const makeNumeric: Generator = (context) =>
  asColumn(
    context,
    'country number',
    (place) => countryOf(context, place)?.codeNumeric ?? '',
    "its country's number",
  )

/** `+49` where a check asks for the plus, else `49`. */
const makePhoneCode: Generator = (context) => {
  const { patterns } = context.domain
  const needsPlus = patterns.length > 0 && patterns.every((pattern) => isMatch(pattern, '+49'))
  return asColumn(
    context,
    `calling code${needsPlus ? ' with plus' : ''}`,
    (place) => {
      const digits = (countryOf(context, place)?.phoneCode ?? '').replaceAll(/\D/g, '')
      return needsPlus ? `+${digits}` : digits
    },
    "its country's calling code",
  )
}

/** `UTC-5` */
function shortZone(place: BookPlace): string {
  const hours = offsetOf(place)
  const whole = Math.trunc(hours)
  return `UTC${hours < 0 ? '-' : '+'}${Math.abs(whole)}`
}

function asColumn(context: Context, title: string, pick: Pick, why: string): Generated | null {
  const made = readPlace(context, title, pick)
  const { kind } = context.column.type
  if (!made || (kind !== 'integer' && !isText(context))) return null
  return { expression: kind === 'integer' ? cast(made, { kind: 'integer' }) : made, why }
}

function countryOf(
  { plan }: Context,
  place: BookPlace,
): ReturnType<typeof getPlaceBook>['countries'][number] | undefined {
  return getPlaceBook(plan).countries[place.country]
}

export const addressPlaces: Readonly<Record<string, Generator>> = {
  'address.city': ofPlace('city', city),
  'address.district': makeDistrict,
  'address.region': ofPlace('region', region, regionCode),
  'address.region-code': ofPlace('region code', regionCode),
  'address.postcode': makePostcode,
  'address.country-name': ofPlace('country', country, countryCode),
  'address.country-code-2': ofPlace('country code', countryCode),
  'address.country-code-3': ofPlace(
    'country code of three letters',
    ({ countryCode3 }) => countryCode3,
  ),
  'address.country-code-numeric': makeNumeric,
  'address.phone-code': makePhoneCode,
  // a narrow column holds what is told of a zone in short
  'address.timezone': (context) =>
    ofPlace(
      'time zone',
      textRoom(context) < 20 ? shortZone : ({ timezone }) => timezone,
      shortZone,
    )(context),
}
