import type { Type } from '../../model/schema.ts'
import type { CalendarPart, DayPart, Span } from './calendar.ts'
import { readPartWords } from './read-part-words.ts'

/** What a column of a calendar tells of its row's day; null where its name says nothing of days. */
export function readDayPart(name: string, type: Type): CalendarPart | null {
  const { words, asks, isFiscal, isShort } = readPartWords(name)
  const isAsked = asks || isYesNo(type)
  const found =
    /days_?in_?(cal(endar)?_?|fis(cal)?_?)?month/i.test(name) && !isText(type)
      ? 'days-in-month'
      : ((isAsked ? readFlag(words) : null) ?? readDay(words, type) ?? readPlain(name, words, type))
  return found && { name: found, isFiscal, isShort }
}

function isYesNo(type: Type): boolean {
  return type.kind === 'boolean' || (type.kind === 'text' && type.maxLength === 1)
}

function isText(type: Type): boolean {
  return type.kind === 'text' || type.kind === 'enum'
}

function isNumber(type: Type): boolean {
  return type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
}

function isTemporal(type: Type): boolean {
  return type.kind === 'date' || type.kind === 'timestamp'
}

const flags: readonly (readonly [RegExp, DayPart])[] = [
  [/^(day )?weekend( day)?$/, 'is-weekend'],
  [/^(day )?weekday$/, 'is-weekday'],
  [/^(day )?working day$/, 'is-working-day'],
  [/^following holiday$|^day after holiday$/, 'is-after-holiday'],
  [/^(day |usa )?holiday( usa)?( day)?$/, 'is-holiday'],
  [/^leap year$/, 'is-leap-year'],
]

function readFlag(words: string): DayPart | null {
  const current = /^current (day|week|month|quarter|year)$/.exec(words)?.[1] as Span | undefined
  if (current) return `is-current-${current}`
  const edge = readEdge(words)
  if (edge) return `is-${edge}`
  return flags.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** `first day of month`, `month last date`, `first month` */
function readEdge(words: string): `${'first' | 'last'}-of-${Span}` | null {
  const before = /^(first|last)( day| date)?( of| in)?( the)? (week|month|quarter|year)$/.exec(
    words,
  )
  const after = /^(week|month|quarter|year) (first|last)( day| date)?$/.exec(words)
  const [end, span] = before ? [before[1], before[5]] : [after?.[2], after?.[1]]
  return end && span ? `${end as 'first' | 'last'}-of-${span as Span}` : null
}

/** Columns that hold a day: the row's own, or one that it leads to. */
function readDay(words: string, type: Type): DayPart | null {
  const isWide = type.kind === 'integer' && type.bits >= 32
  const edge = readEdge(words)
  if (edge === 'last-of-month' && type.kind === 'integer' && !isWide) return 'days-in-month'
  if (!isTemporal(type) && !isText(type) && !isWide) return null
  if (edge) return edge
  const same = /^same day (?:last |previous )?(year|quarter|month)(?: ago)?$/.exec(words)?.[1]
  if (same) return `same-day-last-${same as 'year'}`
  if (/^previous (day|date)$/.test(words)) return 'previous-day'
  if (/^next (day|date)$/.test(words)) return 'next-day'
  if (isTemporal(type)) return /^(day|date|time|key|date key| )*$/.test(words) ? 'date' : null
  if (/^(date|day)( date)? key$|^yyyymmdd$|^key date$|^date (integer|int)$/.test(words))
    return 'date-key'
  if (isText(type) && /^(mm ?dd ?yyyy|dd ?mm ?yyyy|yyyy mm dd)$/.test(words)) return 'date-text'
  if (words !== 'date' && words !== 'day date') return null
  return isText(type) ? 'date-text' : 'date-key'
}

const numbers: readonly (readonly [RegExp, DayPart])[] = [
  [/^year$/, 'year'],
  [/^half( year| of year)?$/, 'half'],
  [/^quarter( of year| in year)?$/, 'quarter'],
  [/^month( of year| in year)?$/, 'month'],
  [/^week( of year| in year)?$/, 'week'],
  [/^week (of|in) month$/, 'week-of-month'],
  [/^day( of| in) year$|^julian day$/, 'day-of-year'],
  [/^day (of|in) quarter$/, 'day-of-quarter'],
  [/^day (of|in) week$|^weekday$|^day week$/, 'weekday'],
  [/^(weekday|day of week) in month$/, 'weekday-in-month'],
  [/^day( of| in)? month$|^day$/, 'day'],
  [/^year month$|^yyyymm$/, 'year-month'],
  [/^month year$|^mmyyyy$/, 'month-year'],
  [/^year quarter$/, 'year-quarter'],
  [/^year week$/, 'year-week'],
  [/^(epoch|unix( date)?)( second)?$/, 'epoch'],
]

const texts: readonly (readonly [RegExp, DayPart])[] = [
  [/^(weekday|day|day of week)( of week)?( name)( of week)?$|^name of day$/, 'weekday-name'],
  [/^weekend$|^weekday weekend$|^day (type|kind)$/, 'day-kind'],
  [/^month( of year)?( name)( of year)?$|^name of month$/, 'month-name'],
  [/^month( of year)? name year$|^month year( name)?$|^mmyyyy$/, 'month-year'],
  [/^year month( name)?$|^yyyymm$/, 'year-month'],
  [/^year quarter( name)?$/, 'year-quarter'],
  [/^quarter( of year)? name$/, 'quarter'],
  [/^half( year)? name$/, 'half'],
  [/^year name$/, 'year'],
  [/^week name$/, 'week'],
  [/^day suffix$/, 'day-suffix'],
  [/^(holiday|special day)( name| text)?$/, 'holiday-name'],
  [/^(selling )?season( name)?$/, 'season'],
]

function readPlain(name: string, words: string, type: Type): DayPart | null {
  const sequence = /^(day|week|month|quarter|year) sequence$/.exec(words)?.[1]
  if (sequence) return isNumber(type) ? `${sequence as Span}-sequence` : null
  if (isText(type)) {
    const named = texts.find(([pattern]) => pattern.test(words))?.[1]
    if (named) return named
    // «calendar_month_desc» beside the month's name
    if (words === 'month' && /desc|label/i.test(name)) return 'year-month'
    const room = type.kind === 'text' ? (type.maxLength ?? 255) : 255
    const plain = numbers.find(([pattern]) => pattern.test(words))?.[1] ?? null
    // where there is room for a name, a text has one
    if (room >= 3 && plain === 'month') return 'month-name'
    if (room >= 3 && (plain === 'weekday' || (plain === 'day' && words === 'day')))
      return 'weekday-name'
    return plain
  }
  return isNumber(type) || type.kind === 'other'
    ? (numbers.find(([pattern]) => pattern.test(words))?.[1] ?? null)
    : null
}
