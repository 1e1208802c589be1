import { type Html, html, raw } from '../html/html.ts'
import type { DrawPlot } from './load-plot.ts'

export interface TimelinePoint {
  /** A day, `2025-01-01`. */
  readonly start: string
  readonly value: number
}

/** Draws a value over time as an area with its line. */
export function drawTimeline(
  draw: DrawPlot,
  points: readonly TimelinePoint[],
  caption: Html,
  description: string,
): Html {
  const data = points.map(({ start, value }) => ({ start: new Date(`${start}T00:00:00Z`), value }))
  const markup = draw(({ areaY, lineY, ruleY }) => ({
    width: 460,
    height: 162,
    marginLeft: 40,
    marginRight: 12,
    marginTop: 12,
    marginBottom: 36,
    x: { type: 'utc', label: null, tickSize: 0, ticks: 5 },
    y: { label: null, grid: true, ticks: 3, tickSize: 0, zero: true },
    marks: [
      areaY(data, {
        x: 'start',
        y: 'value',
        fill: 'var(--plot)',
        fillOpacity: 0.18,
        curve: 'monotone-x',
      }),
      lineY(data, {
        x: 'start',
        y: 'value',
        stroke: 'var(--plot)',
        strokeWidth: 1.8,
        curve: 'monotone-x',
      }),
      ruleY([0], { strokeOpacity: 0.3 }),
    ],
  }))
  return html`<figure class="chart"><div role="img" aria-label="${description}">${raw(markup)}</div><figcaption>${caption}</figcaption></figure>`
}
