import { countDays, type Day, endOfUnit, months, nameQuarter } from './calendar.ts'

/** A stretch of days in words: `october 2025`, `Q3 2024`, `year 2025`, `2024-01-01 to 2024-01-07`. */
export function sayPeriod(from: Day | null, until: Day | null): string {
  if (from === null) return until === null ? 'any time' : `until ${until}`
  if (until === null) return `from ${from}`
  const [year = '', month = '', day = ''] = from.split('-')
  if (day === '01') {
    if (until === endOfUnit(from, 'month')) return `${months[Number(month) - 1]} ${year}`
    if (month === '01' && until === endOfUnit(from, 'year')) return `year ${year}`
    const isQuarter = (Number(month) - 1) % 3 === 0 && until === endOfUnit(from, 'quarter')
    if (isQuarter) return nameQuarter(from).split('-').toReversed().join(' ')
  }
  return countDays(from, until) === 1 ? from : `${from} to ${until}`
}

/** A span back from now: `last 90 days`. */
export function saySpan(span: string): string {
  const [, amount = '1', unit = 'day'] = /^(\d+)\s*(\w+)$/.exec(span) ?? []
  return Number(amount) === 1 ? `last ${unit}` : `last ${amount} ${unit}s`
}
