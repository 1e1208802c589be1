import type { DiagramBox, DiagramGroup, DiagramLayout } from '../../diagram/diagram-layout.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/**
 * The tables as boxes that lead to their sections, with an arrow to each table they link to: as a map,
 * and as one column for pages too narrow for it.
 */
export function printDiagram(page: Page, map: DiagramLayout, narrow: DiagramLayout): Html {
  return html`<section id="diagram" aria-labelledby="diagram-title">
<h2 id="diagram-title">The tables and how they link</h2>
<div class="diagram" data-diagram>
<div class="above"><p class="hint">An arrow leads from a table to the one its rows belong to. ${
    page.subjects.some(({ isLookup }) => isLookup) &&
    'Reference lists are used by many tables and stand apart. '
  }Choose a table to read about it.</p>
<div class="zoom" hidden><button type="button" data-zoom="0.8" aria-label="Smaller">−</button><button type="button" data-zoom="1.25" aria-label="Larger">+</button><button type="button" data-zoom="0" aria-label="Fit to the page">Fit</button></div></div>
<div class="canvas map" tabindex="0" role="group" aria-label="Diagram of ${map.boxes.length} tables; scroll to see all">
${printDrawing(page, map, 'map-tip')}</div>
<div class="narrow">${printDrawing(page, narrow, 'narrow-tip')}</div></div>
</section>`
}

/** Each drawing has arrow tips of its own: those of one that is not shown are not drawn either. */
function printDrawing(page: Page, layout: DiagramLayout, tip: string): Html {
  const width = Math.ceil(layout.width) + 2
  const height = Math.ceil(layout.height) + 2
  const numbers = new Map(layout.boxes.map(({ name }, index) => [name, index]))
  const arrows = layout.arrows.map(
    ({ from, to, columns, path }) =>
      html`<path class="arrow" d="${path}" data-from="${numbers.get(from) ?? -1}" data-to="${numbers.get(to) ?? -1}"><title>${from} (${columns.join(', ')}) → ${to}</title></path>`,
  )
  return html`<svg viewBox="-1 -1 ${width} ${height}" width="${width}" role="group" aria-label="Tables and links">
<defs><marker id="${tip}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5L8 4L0 7.5z"/></marker></defs>
${layout.groups.map(printGroup)}
<g class="arrows">${arrows}</g>
${layout.boxes.map((box, index) => printBox(page, box, index))}
</svg>`
}

function printGroup({ title, subject, x, y, width, height }: DiagramGroup): Html {
  const corner = html`x="${round(x)}" y="${round(y)}"`
  return html`<g class="group s${subject % 8}"><rect ${corner} width="${round(width)}" height="${round(height)}" rx="10"/><text x="${round(x + 14)}" y="${round(y + 19)}">${title}</text></g>`
}

function printBox(page: Page, box: DiagramBox, index: number): Html {
  const { name, rows, subject, x, y, width, height } = box
  const anchor = page.anchors.get(name)
  const letters = [...name]
  const room = Math.floor((width - 20) / 7.8)
  const shown = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : name
  const body = html`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6"/><text class="name" x="${round(x + 11)}" y="${round(y + 17)}">${shown}</text><text class="rows" x="${round(x + 11)}" y="${round(y + 32)}">${rows}</text><title>${name}</title>`
  const attributes = html`class="box s${subject % 8}" data-box="${index}"`
  return anchor
    ? html`<a href="#${anchor}" ${attributes}>${body}</a>`
    : html`<g ${attributes}>${body}</g>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
