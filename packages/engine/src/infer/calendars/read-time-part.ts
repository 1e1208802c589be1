import type { Type } from '../../model/schema.ts'
import type { CalendarPart, TimePart } from './calendar.ts'
import { readPartWords } from './read-part-words.ts'

/** What a column of a table of times tells of its row's time of the day, or null. */
export function readTimePart(name: string, type: Type): CalendarPart | null {
  const { words, isShort } = readPartWords(name)
  const kinds = type.kind === 'decimal' || type.kind === 'float' ? 'integer' : type.kind
  const found = parts.find(
    ([pattern, accepted]) => accepted.some((kind) => kind === kinds) && pattern.test(words),
  )
  return found ? { name: found[2], isFiscal: false, isShort } : null
}

const parts: readonly (readonly [RegExp, readonly Type['kind'][], TimePart])[] = [
  [/^time( of day)?$|^day time$/, ['time', 'text', 'interval'], 'time'],
  [/^time( key)?$/, ['text'], 'time-key'],
  [/^time( of day)?$|^second (of|in|since) (day|midnight)$/, ['integer'], 'second-of-day'],
  [/^minute (of|in|since) (day|midnight)$/, ['integer'], 'minute-of-day'],
  [/^hour 12$|^hour (of|in) half( day)?$|^standard hour$/, ['integer', 'text'], 'hour-of-twelve'],
  [/^hour( 24| of day| in day)?$|^military hour$/, ['integer', 'text'], 'hour'],
  [/^minute( of hour| in hour)?$/, ['integer', 'text'], 'minute'],
  [/^second( of minute| in minute)?$/, ['integer', 'text'], 'second'],
  [/^(am ?pm|a m p m|meridiem|meridian)( code)?$/, ['text', 'enum'], 'half-of-day'],
  [/^shift( name)?$/, ['text'], 'shift'],
  [
    /^sub shift$|^(part|period|time) of day( name)?$|^day ?part( name)?$|^day (part|period|time name)$|^time period$/,
    ['text'],
    'part-of-day',
  ],
  [/^meal( time)?$/, ['text'], 'meal'],
  [
    /^working hour$|^working hours$|^office hours?$/,
    ['boolean', 'integer', 'text'],
    'is-working-hour',
  ],
]
