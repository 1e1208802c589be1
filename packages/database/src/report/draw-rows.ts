import type { PlotRule } from '@worldloom/engine'
import type { FactPlot } from '@worldloom/report'
import type { QueryAnswer } from '@worldloom/runner'

/** The plot of what a query gave; null where that is nothing. */
export function drawRows(
  { kind, unit }: PlotRule,
  answer: QueryAnswer | undefined,
): FactPlot | null {
  if (answer?.kind !== 'rows' || answer.rows.length === 0) return null
  const pairs = answer.rows.map(([name, value]) => [String(name), Number(value ?? 0)] as const)
  switch (kind) {
    case 'bars':
      return { kind, unit, bars: pairs.map(([label, value]) => ({ label, value })) }
    case 'line':
      return { kind, unit, points: pairs.map(([start, value]) => ({ start, value })) }
    case 'week':
      return { kind, counts: fillWeek(answer.rows) }
  }
}

/** Seven days of 24 hours, empty ones too. */
function fillWeek(rows: readonly (readonly unknown[])[]): readonly (readonly number[])[] {
  const counts = new Map(rows.map(([day, hour, count]) => [`${day} ${hour}`, Number(count)]))
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => counts.get(`${day} ${hour}`) ?? 0),
  )
}
