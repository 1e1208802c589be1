import type { BookPlace } from '../../plan/people/place-book.ts'
import {
  add,
  binary,
  call,
  cast,
  concat,
  multiply,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { drawAtAddress, placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { isText } from '../parts/text-room.ts'
import { fromUnits, isNumeric } from '../parts/units.ts'
import { columnWords } from '../parts/words-of.ts'

// a city reaches some five kilometres around its centre, most people living near it
const reach = 90_000

/** Millionths of a degree within the row's city. */
function degrees(
  context: Context,
  title: string,
  pick: (place: BookPlace) => number,
): Expression | null {
  const centre = readPlace(context, title, (place) => Math.round(pick(place) * 1_000_000))
  if (!centre) return null
  return context.helper(
    title,
    () =>
      subtract(
        add(
          centre,
          add(
            call('below', drawAtAddress(context, title, 0), number(reach / 2)),
            call('below', drawAtAddress(context, title, 1), number(reach / 2)),
          ),
        ),
        number(reach / 2),
      ),
    `millionths of a degree within its city: ${title}`,
  )
}

function ofCoordinate(title: 'latitude' | 'longitude'): Generator {
  return (context) => {
    if (!isNumeric(context.column.type)) return null
    const units = degrees(context, title, (place) => place[title])
    if (!units) return null
    const { type } = context.column
    const scale = type.kind === 'decimal' ? Math.min(type.scale, 6) : 6
    const cut = scale < 6 ? call('div', units, number(10 ** (6 - scale))) : units
    return { expression: fromUnits(context, cut, scale), why: `a ${title} within its city` }
  }
}

/** `POINT(13.4012 52.5231)`; PostgreSQL's own type holds `(13.4012,52.5231)`. */
const makePoint: Generator = (context): Generated | null => {
  const latitude = degrees(context, 'latitude', (place) => place.latitude)
  const longitude = degrees(context, 'longitude', (place) => place.longitude)
  if (!latitude || !longitude) return null
  const { type } = context.column
  const write = (units: Expression): Expression =>
    cast(call('money', units, number(6)), { kind: 'text' })
  const isBare =
    type.kind === 'other' &&
    /^point$/i.test(type.name) &&
    context.plan.schema.dialect === 'postgresql'
  return {
    expression: isBare
      ? concat(text('('), write(longitude), text(','), write(latitude), text(')'))
      : concat(text('POINT('), write(longitude), text(' '), write(latitude), text(')')),
    why: 'a point within its city',
  }
}

/** `UTC+01:00`, `-5`: standard time at the place, by its meridian. */
const makeOffset: Generator = (context): Generated | null => {
  const place = placeOfRow(context)
  if (!place) return null
  const { type } = context.column
  if (isText(context)) {
    const made = readPlace(context, 'offset', (found) => writeOffset(offsetOf(found)))
    return made && { expression: made, why: "its place's difference from UTC" }
  }
  const minutes = readPlace(context, 'offset in minutes', (found) =>
    Math.round(offsetOf(found) * 60),
  )
  if (!minutes || !isNumeric(type)) return null
  const unit = offsetUnit(context)
  const whole = type.kind === 'integer' ? call('div', minutes, number(60)) : null
  const inHours = whole ?? binary(cast(minutes, { kind: 'float' }), '/', number(60))
  return {
    expression:
      unit === 'hour' ? inHours : unit === 'minute' ? minutes : multiply(minutes, number(60)),
    why: "its place's difference from UTC",
  }
}

/** Hours, unless the column's name or what a check allows says otherwise. */
function offsetUnit({ column, table, domain }: Context): 'hour' | 'minute' | 'second' {
  const words = columnWords(table.table, column)
  if (/\b(second|sec)\b/.test(words)) return 'second'
  if (/\b(minute|min)\b/.test(words)) return 'minute'
  const least = domain.minimum ?? 0
  return least <= -300 && least >= -1440 ? 'minute' : 'hour'
}

/** Hours ahead of UTC in winter. */
export function offsetOf({ timezone, longitude }: BookPlace): number {
  return offsets[timezone] ?? Math.round(longitude / 15)
}

function writeOffset(hours: number): string {
  const minutes = Math.abs(Math.round(hours * 60))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

// where clocks do not follow the sun
const offsets: Readonly<Record<string, number>> = {
  'Asia/Kolkata': 5.5,
  'Australia/Adelaide': 9.5,
  'Australia/Darwin': 9.5,
  'America/Chicago': -6,
  'America/Denver': -7,
  'America/Boise': -7,
  'America/Detroit': -5,
  'America/New_York': -5,
  'America/Indiana/Indianapolis': -5,
  'America/Kentucky/Louisville': -5,
  'America/Mexico_City': -6,
  'America/Halifax': -4,
  'America/St_Johns': -3.5,
  'America/Winnipeg': -6,
  'America/Regina': -6,
  'America/Edmonton': -7,
  'America/Sao_Paulo': -3,
  'America/Manaus': -4,
  'America/Anchorage': -9,
  'Europe/London': 0,
  'Europe/Paris': 1,
  'Europe/Madrid': 1,
  'Europe/Berlin': 1,
  'Europe/Amsterdam': 1,
  'Europe/Rome': 1,
  'Europe/Warsaw': 1,
  'Europe/Stockholm': 1,
  'Atlantic/Canary': 0,
  'Asia/Tokyo': 9,
  'Asia/Shanghai': 8,
  'Asia/Kathmandu': 5.75,
  'Asia/Tehran': 3.5,
  'Asia/Kabul': 4.5,
  'Europe/Istanbul': 3,
  'Europe/Moscow': 3,
}

export const addressPoints: Readonly<Record<string, Generator>> = {
  'address.latitude': ofCoordinate('latitude'),
  'address.longitude': ofCoordinate('longitude'),
  'address.geo-point': makePoint,
  'address.timezone-offset': makeOffset,
}
