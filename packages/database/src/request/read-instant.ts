const form = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An instant in UTC to the second, or null where the text is none; without a zone it is UTC. Only
 * `today` reads the clock, and means the beginning of this day.
 */
export function readInstant(given: unknown, readClock: () => Date): string | null {
  if (given === 'today') return print(new Date(readClock().setUTCHours(0, 0, 0, 0)))
  if (typeof given !== 'string' || !form.test(given)) return null
  const text = given.replace(' ', 'T')
  const hasZone = text.length === 10 || /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10))
  const instant = new Date(hasZone ? text : `${text}Z`)
  if (Number.isNaN(instant.getTime())) return null
  // the thirtieth of February would be taken for a day in March
  return isDay(text.slice(0, 10)) ? print(instant) : null
}

function isDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

function print(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}
