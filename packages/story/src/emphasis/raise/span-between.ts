/** How far one step of a course lies from another, as an interval in SQL; null where they are no days or longer steps. */
export function spanBetween(from: string, to: string): string | null {
  const [start, end] = [readStep(from), readStep(to)]
  if (!start || !end) return null
  const isWhole = start.date === 1 && end.date === 1
  if (isWhole) return `to_months(${12 * (end.year - start.year) + end.month - start.month})`
  return `to_days(${Math.round((toTime(end) - toTime(start)) / 86_400_000)})`
}

interface Step {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** `2025`, `2025-Q2`, `2025-03`, `2025-03-14`, and that day at midnight. */
function readStep(text: string): Step | null {
  const [, year, quarter, month = '01', date = '01'] =
    /^(\d{4})(?:[-_ ]?Q([1-4])|-(\d\d)(?:-(\d\d))?)?(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(
      text,
    ) ?? []
  if (year === undefined) return null
  const first = quarter === undefined ? Number(month) : 3 * Number(quarter) - 2
  return { year: Number(year), month: first, date: Number(date) }
}

function toTime({ year, month, date }: Step): number {
  return Date.UTC(year, month - 1, date)
}
