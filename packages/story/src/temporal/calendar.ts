/** Days as ISO 8601 texts, in the calendar alone: no zone, no clock. */
export type Day = string

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The first day of the month so many months on. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** The last day of the unit that begins with this day. */
export function endOfUnit(day: Day, unit: string): Day {
  switch (unit) {
    case 'week':
      return addDays(day, 6)
    case 'month':
      return addDays(addMonths(day, 1), -1)
    case 'quarter':
      return addDays(addMonths(day, 3), -1)
    case 'year':
      return addDays(addMonths(day, 12), -1)
    default:
      return day
  }
}

export function startOfQuarter(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
}

/** `2024-Q3`. */
export function nameQuarter(day: Day): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return `${year}-Q${Math.floor((month - 1) / 3) + 1}`
}

export const months: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

/** Days from the first to the last, both counted. */
export function countDays(from: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
}
