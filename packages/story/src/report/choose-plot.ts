import type { FactPlot } from '@worldloom/report'
import type { AnsweredQuery } from '@worldloom/runner'
import { findTime } from '../meaning/answer.ts'

const mostBars = 12

/** The chart that shows an answer: a line over time, bars for a few named numbers, or none. */
export function choosePlot(answer: AnsweredQuery): FactPlot | null {
  const { columns, rows, rowCount } = answer
  const time = findTime(answer)
  const measures = columns.flatMap(({ name, isNumber }, index) =>
    isNumber && index !== time && !/(?:^|_)id$|rank/i.test(name) ? [index] : [],
  )
  // what the rows are ordered by is what they are about
  const measure = measures.find((place) => isFalling(answer, place)) ?? measures[0] ?? -1
  const unit = columns[measure]?.name
  if (unit === undefined || rows.length < 2) return null
  if (time !== null) {
    const points = rows.flatMap((row) => {
      const [start, value] = [toDay(row[time] ?? null), row[measure]]
      return start !== null && typeof value === 'number' ? [{ start, value }] : []
    })
    const isCourse = new Set(points.map(({ start }) => start)).size === points.length
    const sorted = points.toSorted((a, b) => (a.start < b.start ? -1 : 1))
    return isCourse && points.length > 2 ? { kind: 'line', unit, points: sorted } : null
  }
  const label = columns.findIndex(({ isNumber, type }) => !isNumber && type === 'VARCHAR')
  if (label < 0 || rowCount > mostBars) return null
  const bars = rows.flatMap((row) => {
    const value = row[measure]
    return typeof value === 'number' ? [{ label: String(row[label] ?? 'null'), value }] : []
  })
  return bars.length > 1 ? { kind: 'bars', unit, bars } : null
}

function isFalling({ rows }: AnsweredQuery, place: number): boolean {
  const values = rows.map((row) => Number(row[place] ?? 0))
  return values.every((value, index) => index === 0 || value <= (values[index - 1] ?? value))
}

function toDay(cell: unknown): string | null {
  const text = String(cell ?? '')
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.slice(0, 10)
  const month = /^(\d{4})-?(\d\d)$/.exec(text)
  if (month) return `${month[1]}-${month[2]}-01`
  return /^\d{4}$/.test(text) ? `${text}-01-01` : null
}
