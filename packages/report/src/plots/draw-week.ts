import { type Html, html, raw } from '../html/html.ts'
import type { DrawPlot } from './load-plot.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Draws counts by weekday and hour as a grid, darker where more happens. */
export function drawWeek(
  draw: DrawPlot,
  counts: readonly (readonly number[])[],
  caption: Html,
  description: string,
): Html {
  const highest = Math.max(1, ...counts.flat())
  const cells = counts.flatMap((hours, day) =>
    hours.map((count, hour) => ({ day: days[day], hour, share: 0.06 + 0.94 * (count / highest) })),
  )
  const markup = draw(({ cell }) => ({
    width: 460,
    height: 162,
    marginLeft: 36,
    marginRight: 6,
    marginTop: 6,
    marginBottom: 26,
    padding: 0.08,
    x: {
      type: 'band',
      label: null,
      tickSize: 0,
      ticks: [0, 3, 6, 9, 12, 15, 18, 21],
      tickFormat: printHour,
    },
    y: { type: 'band', domain: days, label: null, tickSize: 0 },
    opacity: { type: 'identity' },
    marks: [
      cell(cells, { x: 'hour', y: 'day', fill: 'var(--plot)', fillOpacity: 'share', rx: 1.5 }),
    ],
  }))
  return html`<figure class="chart"><div role="img" aria-label="${description}">${raw(markup)}</div><figcaption>${caption}</figcaption></figure>`
}

function printHour(hour: number): string {
  return hour % 3 === 0 ? `${hour}h` : ''
}
