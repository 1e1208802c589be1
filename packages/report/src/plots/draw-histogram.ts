import type { ColumnShape } from '../facts.ts'
import { type Html, html } from '../html/html.ts'
import { printClock, printMonth } from '../words/dates.ts'
import { printNumber } from '../words/numbers.ts'

type Histogram = Extract<ColumnShape, { kind: 'histogram' }>

const height = 36

/**
 * Draws a small histogram as one path with its first and last edge below: hundreds of them cost a
 * page little, where a charting library would take seconds.
 */
export function drawHistogram(shape: Histogram, maximum: string | null, description: string): Html {
  const { counts, edges, above } = shape
  const bars = above > 0 ? [...counts, 0, above] : counts
  const highest = Math.max(1, ...bars)
  const width = bars.length * 4
  const path = bars.map((count, index) => {
    if (count === 0) return ''
    // a bar of few rows stays visible
    const size = Math.max(0.8, (count / highest) * height)
    return `M${index * 4} ${height}v-${Number(size.toFixed(1))}h3.4v${Number(size.toFixed(1))}z`
  })
  // few bars stay slim
  const room = bars.length * 30
  return html`<figure class="plot" style="max-width:${room}px"><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${description}"><path d="${path.join('')}"/></svg><div class="axis" aria-hidden="true"><span>${printEdge(shape, edges[0] ?? 0)}</span><span>${printEnd(shape, maximum)}</span></div></figure>`
}

/** What the last bar ends with: the largest value where it is known, not the edge behind it. */
function printEnd(shape: Histogram, maximum: string | null): string {
  const edge = shape.edges.at(-1) ?? 0
  if (shape.above > 0) return `${printEdge(shape, edge)} and more`
  if (shape.of === 'number')
    return maximum === null ? printNumber(edge) : printNumber(Number(maximum))
  const isCount = shape.of === 'children' || shape.of === 'length'
  return printEdge(shape, isCount ? edge - 1 : edge)
}

function printEdge({ of }: Histogram, edge: number): string {
  switch (of) {
    case 'date':
    case 'timestamp':
      return printMonth(edge)
    case 'time':
      return printClock(edge)
    case 'children':
    case 'length':
    case 'number':
      return printNumber(edge)
  }
}
