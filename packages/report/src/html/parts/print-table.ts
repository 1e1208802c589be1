import type { FactTable } from '../../facts.ts'
import { drawTimeline } from '../../plots/draw-timeline.ts'
import { drawWeek } from '../../plots/draw-week.ts'
import type { DrawPlot } from '../../plots/load-plot.ts'
import { describeTimeline, describeWeek } from '../../words/describe-times.ts'
import { printBytes, printCount, printCounted } from '../../words/numbers.ts'
import { type Html, html } from '../html.ts'
import { findWritten, type Page } from '../page.ts'
import { printColumn } from './print-column.ts'
import { printSamples } from './print-samples.ts'
import { printTableLink } from './print-table-link.ts'

const mostColumns = 80

/** A table's section: what it holds, rows over time, sample rows, and a card for each column. */
export function printTable(page: Page, table: FactTable, draw: DrawPlot): Html {
  const { name, comment, columns, profile } = table
  const anchor = page.anchors.get(name) ?? ''
  const more = columns.length - mostColumns
  return html`<section class="table" id="${anchor}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title">${name}</h4>
${comment !== null && html`<p class="comment">${comment}</p>`}
<ul class="facts"><li><b>${printCounted(table.rows, 'row')}</b></li><li>${printCounted(columns.length, 'column')}</li>${printFiles(page, name)}</ul>
${printNeighbours(page, name)}
${profile.rowsRead < table.rows && html`<p class="hint">The figures below are from ${printCount(profile.rowsRead)} evenly spaced rows.</p>`}
${printTimes(table, draw)}
${printSamples(table)}
<ul class="columns">${columns.slice(0, mostColumns).map((column) => printColumn(page, table, column))}</ul>
${more > 0 && html`<p class="none">${printCounted(more, 'further column')} not shown.</p>`}
</section>`
}

function printFiles(page: Page, name: string): Html[] {
  return findWritten(page, name).map(({ path, bytes, files, sha256 }) => {
    const place = html`<code>${path}</code> ${printBytes(bytes)}`
    // the checksum of each part stands in report.json
    return sha256 === null
      ? html`<li>${place} in ${printCounted(files, 'file')}</li>`
      : html`<li>${place}</li><li class="sum" title="SHA-256 ${sha256}">sha256 <code>${sha256.slice(0, 12)}…</code></li>`
  })
}

function printNeighbours(page: Page, name: string): Html {
  const { links } = page.facts
  const parents = [...new Set(links.filter(({ from }) => from === name).map(({ to }) => to))]
  const children = [...new Set(links.filter(({ to }) => to === name).map(({ from }) => from))]
  return html`${printList(page, 'Links to', parents)}${printList(page, 'Linked from', children)}`
}

function printList(page: Page, words: string, names: readonly string[]): Html | null {
  if (names.length === 0) return null
  return html`<p class="neighbours"><span>${words}</span> ${names.map((name) => html`<span>${printTableLink(page, name)}</span> `)}</p>`
}

function printTimes({ name, profile: { timeline, week } }: FactTable, draw: DrawPlot): Html | null {
  const charts: Html[] = []
  if (timeline !== null && timeline.points.length > 2) {
    const caption = describeTimeline(timeline)
    const points = timeline.points.map(({ start, rows }) => ({ start, value: rows }))
    charts.push(drawTimeline(draw, points, html`${caption}`, `${name}: ${caption}`))
  }
  if (week !== null) {
    const caption = describeWeek(week)
    charts.push(drawWeek(draw, week.counts, html`${caption}`, `${name}: ${caption}`))
  }
  return charts.length === 0 ? null : html`<div class="charts">${charts}</div>`
}
