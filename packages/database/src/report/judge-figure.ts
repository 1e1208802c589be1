import type { FigureRule } from '@worldloom/engine'
import type { FactFigure } from '@worldloom/report'
import type { QueryAnswer } from '@worldloom/runner'

/** A figure as it was found, beside what it is held to. A figure that could not be measured does not hold. */
export function judgeFigure(
  { label, unit, least, most }: FigureRule,
  answer: QueryAnswer | undefined,
): FactFigure {
  const cell = answer?.kind === 'rows' ? answer.rows[0]?.[0] : null
  const value = typeof cell === 'number' && Number.isFinite(cell) ? cell : null
  const threshold = sayBounds(least, most, unit)
  const isHeld =
    value !== null && (least === null || value >= least) && (most === null || value <= most)
  return {
    label,
    value: value === null ? 'none' : addUnit(printNumber(value), unit),
    threshold,
    holds: threshold === '' ? null : isHeld,
  }
}

function sayBounds(least: number | null, most: number | null, unit: string): string {
  if (least === null) return most === null ? '' : `at most ${addUnit(String(most), unit)}`
  if (most === null) return `at least ${addUnit(String(least), unit)}`
  if (least === most) return `exactly ${addUnit(String(least), unit)}`
  return `${least} to ${addUnit(String(most), unit)}`
}

function addUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`
}

/** Three digits that count; whole numbers from 100 on. */
function printNumber(value: number): string {
  const shown = Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value)
  return shown.toLocaleString('en-US', { maximumFractionDigits: 6 })
}
