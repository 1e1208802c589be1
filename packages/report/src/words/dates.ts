const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The day of an instant in seconds since 1970, in UTC: `6 Jan 2025`. */
export function printDay(seconds: number): string {
  const day = new Date(seconds * 1000)
  if (Number.isNaN(day.getTime())) return ''
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`
}

/** The month of an instant in seconds since 1970, in UTC: `Jan 2025`. */
export function printMonth(seconds: number): string {
  return printDay(seconds).replace(/^\d+ /, '')
}

/** Seconds of a day as a clock shows them: `18:24`. */
export function printClock(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
