import type { Timeline, WeekPattern } from '../facts.ts'
import { printMonth } from './dates.ts'
import { printCount } from './numbers.ts'

const weekdays = [
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
  'Sundays',
]

/** Says how rows spread over time: «Rows per month by placed_at; most in Nov 2025 (92)». */
export function describeTimeline({ column, step, points }: Timeline): string {
  const most = points.reduce((best, point) => (point.rows > best.rows ? point : best), {
    start: '',
    rows: 0,
  })
  if (most.start === '') return `Rows per ${step} by ${column}.`
  const seconds = Date.parse(`${most.start}T00:00:00Z`) / 1000
  const when = {
    day: most.start,
    week: `the week of ${most.start}`,
    month: printMonth(seconds),
    year: most.start.slice(0, 4),
  }
  return `Rows per ${step} by ${column}; most in ${when[step]} (${printCount(most.rows)}).`
}

/** Says when most happens: «Busiest on Sundays and around 20 h». */
export function describeWeek({ column, counts }: WeekPattern): string {
  const byDay = counts.map(sum)
  const byHour = Array.from({ length: 24 }, (_, hour) =>
    sum(counts.map((hours) => hours[hour] ?? 0)),
  )
  const day = weekdays[findHighest(byDay)]
  return `Weekday and hour of ${column}; busiest on ${day} and around ${findHighest(byHour)} h.`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function findHighest(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers))
}
