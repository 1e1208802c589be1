import type { Measure } from './measure.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { WeekPattern } from './table-profile.ts'

/** Counts rows by weekday, Monday first, and hour. */
export function countWeek({ column }: ColumnSummary): Measure<WeekPattern> {
  const { name, quoted } = column
  return {
    sql: `histogram((isodow(${quoted}) - 1) * 24 + hour(${quoted})) FILTER (isfinite(${quoted}))`,
    read: (entries) => {
      const counts = new Map(entries.map(({ key, count }) => [Number(key), count]))
      const fillDay = (day: number): number[] =>
        Array.from({ length: 24 }, (_, hour) => counts.get(day * 24 + hour) ?? 0)
      return { column: name, counts: [0, 1, 2, 3, 4, 5, 6].map(fillDay) }
    },
  }
}
