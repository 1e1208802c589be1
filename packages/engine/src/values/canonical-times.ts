import type { CanonicalValue } from './canonical-value.ts'

const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** `2026-01-31`; the time of day of a midnight may stand behind it. */
export function readDate(text: string): CanonicalValue {
  const date = findDate(text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''))
  return date === null
    ? { ok: false, problem: 'is not a date', hint: 'Write it as 2026-01-31.' }
    : { ok: true, text: date }
}

/** `09:30:00`, with six digits of a second where there are any. */
export function readTime(text: string, zone: boolean): CanonicalValue {
  const time = findTime(text)
  if (time === null || (time.offset !== null && !zone)) {
    return { ok: false, problem: 'is not a time of day', hint: 'Write it as 09:30:00.' }
  }
  return { ok: true, text: time.text + (time.offset === null ? '' : printOffset(time.offset)) }
}

/** `2026-01-31T09:30:00`, in UTC where the column knows zones. */
export function readTimestamp(text: string, zone: boolean): CanonicalValue {
  const [, day = '', , clock = ''] = /^(\S+?)([T ]\s*(.*))?$/i.exec(text) ?? []
  const date = findDate(day)
  const time = clock === '' ? midnight : findTime(clock)
  if (date === null || time === null) {
    return { ok: false, problem: 'is not a timestamp', hint: 'Write it as 2026-01-31T09:30:00.' }
  }
  if (!time.offset) return { ok: true, text: `${date}T${time.text}` }
  if (!zone) {
    const hint = 'The column keeps no zone: write the time without one.'
    return { ok: false, problem: 'has a zone', hint }
  }
  const local = Date.parse(`${date}T${time.text.slice(0, 8)}Z`)
  const utc = new Date(local - time.offset * 60_000).toISOString().slice(0, 19)
  return { ok: true, text: utc + time.text.slice(8) }
}

interface Clock {
  readonly text: string
  /** Minutes east of Greenwich, or null where no zone is written. */
  readonly offset: number | null
}

const midnight: Clock = { text: '00:00:00', offset: null }

function findDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = datePattern.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // a day that a month does not have comes back as another day, or as no date at all
  const instant = new Date(`${date}T00:00:00Z`)
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
  return isReal && year !== '0000' ? date : null
}

function findTime(text: string): Clock | null {
  const match = timePattern.exec(text)
  if (!match) return null
  const [, hour = '', minute = '', second = '00', fraction = '', zone] = match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const micros = fraction.slice(0, 6).replace(/0+$/, '')
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}${micros === '' ? '' : `.${micros}`}`
  return { text: clock, offset: zone === undefined ? null : readOffset(zone) }
}

function readOffset(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return zone.startsWith('-') ? -minutes : minutes
}

function printOffset(offset: number): string {
  const minutes = Math.abs(offset)
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`
}
