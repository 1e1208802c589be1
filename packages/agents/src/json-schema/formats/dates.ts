const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A full date of RFC 3339: `2026-02-28`. */
export function acceptsDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (day === '' || Number(day) < 1 || Number(day) > (days[Number(month) - 1] ?? 0)) return false
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return month !== '02' || day !== '29' || isLeap
}

/** A time of RFC 3339 with its offset; a leap second only where the last minute of a UTC day ends. */
export function acceptsTime(text: string): boolean {
  const [, hours = '', minutes = '', seconds = '', offset = ''] =
    /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(z|[+-]\d\d:\d\d)$/i.exec(text) ?? []
  if (offset === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return false
  const [, sign = '+', offsetHours = '0', offsetMinutes = '0'] =
    /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return false
  if (seconds !== '60') return true
  const shift = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? 1 : -1)
  return (((Number(hours) * 60 + Number(minutes) + shift) % 1440) + 1440) % 1440 === 1439
}

/** A date and a time of RFC 3339. */
export function acceptsDateTime(text: string): boolean {
  const [date = '', time = '', more] = text.split(/t/i)
  return more === undefined && acceptsDate(date) && acceptsTime(time)
}

/** A duration of RFC 3339, appendix A: `P1Y2M3DT4H5M6S`, `P2W`. */
export function acceptsDuration(text: string): boolean {
  const time = 'T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)'
  const date = '(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)'
  return new RegExp(`^P(?:${date}(?:${time})?|${time}|\\d+W)$`).test(text)
}
