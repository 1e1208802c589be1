import type { Expression } from '../../sql/expression.ts'

/** An ISO-like date or timestamp as a literal in UTC; null where the text is neither. */
export function readInstant(text: string, kind: 'date' | 'timestamp'): Expression | null {
  const match =
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,6})?)?)?\s*(Z|UTC|GMT|[-+]\d{1,2}(?::?\d{2})?)?\s*$/i.exec(
      text,
    )
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = ''] =
    match
  const instant = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  // a day that the month does not have rolls over
  if (new Date(instant).getUTCMonth() + 1 !== Number(month) || Number(hour) > 23) return null
  if (kind === 'date') return { kind, text: new Date(instant).toISOString().slice(0, 10) }
  const iso = new Date(instant - readOffset(zone)).toISOString().slice(0, 19)
  return { kind, text: `${iso}${fraction.replace(/\.?0+$/, '')}` }
}

/** Milliseconds that a zone such as `+05:30` is ahead of UTC. */
function readOffset(zone: string): number {
  const match = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000
}
