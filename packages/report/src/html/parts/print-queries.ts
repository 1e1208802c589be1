import type { FactQuery } from '../../facts.ts'
import { drawPlot } from '../../plots/draw-plot.ts'
import type { DrawPlot } from '../../plots/load-plot.ts'
import type { ReportQuery } from '../../report.ts'
import { printCounted, printSeconds } from '../../words/numbers.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { printCell } from './print-samples.ts'

/** The golden queries, each with its question, its answer and why that is meaningful; nothing where there are none. */
export function printQueries({ report, facts }: Page, draw: DrawPlot): Html | null {
  const { queries } = report
  if (queries.length === 0) return null
  const good = queries.filter(({ status }) => status === 'good').length
  const valid = queries.filter((query) => query.valid).length
  return html`<section id="queries" aria-labelledby="queries-title">
<h2 id="queries-title">Golden queries</h2>
<p>Every query ran on the finished files as its author wrote it, in a database that can open no file and no network.
${good} of ${printCounted(queries.length, 'query')} found an answer, ${valid} a meaningful one.</p>
${queries.map((query) => printQuery(query, facts.queries.find(({ id }) => id === query.id) ?? null, draw))}
</section>`
}

function printQuery(query: ReportQuery, shown: FactQuery | null, draw: DrawPlot): Html {
  const { id, status, valid, rows, why, issues, seconds } = query
  const word =
    status === 'good' ? (valid ? '✓ good and meaningful' : '✗ good, not meaningful') : `✗ ${status}`
  const title = query.question ?? id
  return html`<article class="query"><h3>${title}</h3>
<p class="facts"><span>${id}</span><span class="${valid ? 'good' : 'bad'}"><b>${word}</b></span><span>${printCounted(rows, 'row')}</span><span>${printSeconds(seconds)}</span>${shown?.complexity && html`<span>${shown.complexity}</span>`}</p>
<p>${why}</p>
${issues.length > 0 && html`<ul class="issues">${issues.map((issue) => html`<li>${issue}</li>`)}</ul>`}
${shown && printAnswer(shown, title, draw)}</article>`
}

function printAnswer(shown: FactQuery, title: string, draw: DrawPlot): Html {
  const { columns, rows, plot, sql, dialect, expect, telling } = shown
  return html`${
    rows.length > 0 &&
    html`<div class="scroll" tabindex="0" role="group" aria-label="Answer of ${title}"><table class="samples"><thead><tr>${columns.map(
      ({ name, isNumber }) =>
        html`<th scope="col"${isNumber && html` class="number"`}>${name}</th>`,
    )}</tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr>${row.map((cell, index) => printCell(cell, columns[index]?.isNumber ?? false))}</tr>`,
    )}</tbody></table></div>`
  }
${plot && html`<div class="charts">${drawPlot(plot, title, draw)}</div>`}
${telling.length > 0 && html`<dl class="telling">${telling.map(({ label, text }) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`}
${expect.length > 0 && html`<p class="hint">Expected: ${expect.join(', ')}</p>`}
<details><summary>The query (${dialect})</summary><pre><code>${sql}</code></pre></details>`
}
