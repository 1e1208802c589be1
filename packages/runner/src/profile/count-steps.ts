import type { CountEntry, Measure } from './measure.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { Timeline } from './table-profile.ts'

const secondsADay = 86_400

/** Counts rows by day, week, month or year of a time; `factor` is the table's rows per row read. */
export function countSteps({ column, scale }: ColumnSummary, factor: number): Measure<Timeline> {
  const step = chooseStep(((scale?.maximum ?? 0) - (scale?.minimum ?? 0)) / secondsADay)
  return {
    sql: `histogram(date_trunc('${step}', ${column.quoted})::DATE) FILTER (isfinite(${column.quoted}))`,
    read: (entries) => ({ column: column.name, step, points: fillSteps(entries, step, factor) }),
  }
}

function chooseStep(days: number): Timeline['step'] {
  if (days <= 62) return 'day'
  if (days <= 200) return 'week'
  return days <= 15 * 365 ? 'month' : 'year'
}

/** Every step from the first to the last, with 0 where nothing happened. */
function fillSteps(
  entries: readonly CountEntry[],
  step: Timeline['step'],
  factor: number,
): Timeline['points'] {
  const counts = new Map(entries.map(({ key, count }) => [key, Math.round(count * factor)]))
  const last = entries.at(-1)?.key ?? ''
  const points: { start: string; rows: number }[] = []
  for (let start = entries[0]?.key ?? ''; start !== '' && start <= last; ) {
    points.push({ start, rows: counts.get(start) ?? 0 })
    start = findNextStep(start, step)
  }
  return points
}

function findNextStep(start: string, step: Timeline['step']): string {
  const day = new Date(`${start}T00:00:00Z`)
  if (step === 'day') day.setUTCDate(day.getUTCDate() + 1)
  if (step === 'week') day.setUTCDate(day.getUTCDate() + 7)
  if (step === 'month') day.setUTCMonth(day.getUTCMonth() + 1)
  if (step === 'year') day.setUTCFullYear(day.getUTCFullYear() + 1)
  return day.toISOString().slice(0, 10)
}
