import type { FactPlot } from '../facts.ts'
import { type Html, html } from '../html/html.ts'
import { drawBars } from './draw-bars.ts'
import { drawTimeline } from './draw-timeline.ts'
import { drawWeek } from './draw-week.ts'
import type { DrawPlot } from './load-plot.ts'

/** Draws the plot of a section or of a query's answer. */
export function drawPlot(plot: FactPlot, title: string, draw: DrawPlot): Html {
  switch (plot.kind) {
    case 'bars':
      return drawBars(plot.bars, plot.unit)
    case 'line':
      return drawTimeline(draw, plot.points, html`${plot.unit}`, `${title}, ${plot.unit}`)
    case 'week':
      return drawWeek(draw, plot.counts, html`Weekday and hour`, `${title} by weekday and hour`)
  }
}
