/** A day and time in UTC as a pattern of strftime spells it; null where the pattern has a letter that is not known. */
export function writePattern(at: number, pattern: string): string | null {
  const date = new Date(at)
  let isKnown = true
  const text = pattern.replace(/%(-?[A-Za-z%])/g, (_, letter: string) => {
    const write = letters[letter]
    isKnown &&= write !== undefined
    return write ? write(date) : ''
  })
  return isKnown ? text : null
}

const two = (value: number): string => String(value).padStart(2, '0')
const name = (date: Date, option: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...option, timeZone: 'UTC' }).format(date)
const hour = (date: Date): number => date.getUTCHours() % 12 || 12

const letters: Readonly<Record<string, (date: Date) => string>> = {
  '%': () => '%',
  Y: (date) => String(date.getUTCFullYear()),
  y: (date) => two(date.getUTCFullYear() % 100),
  m: (date) => two(date.getUTCMonth() + 1),
  '-m': (date) => String(date.getUTCMonth() + 1),
  d: (date) => two(date.getUTCDate()),
  '-d': (date) => String(date.getUTCDate()),
  B: (date) => name(date, { month: 'long' }),
  b: (date) => name(date, { month: 'short' }),
  A: (date) => name(date, { weekday: 'long' }),
  a: (date) => name(date, { weekday: 'short' }),
  H: (date) => two(date.getUTCHours()),
  '-H': (date) => String(date.getUTCHours()),
  I: (date) => two(hour(date)),
  '-I': (date) => String(hour(date)),
  M: (date) => two(date.getUTCMinutes()),
  S: (date) => two(date.getUTCSeconds()),
  p: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
}
