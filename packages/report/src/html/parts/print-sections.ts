import type { FactCard, FactFigure, FactSection } from '../../facts.ts'
import { drawPlot } from '../../plots/draw-plot.ts'
import type { DrawPlot } from '../../plots/load-plot.ts'
import { type Html, html } from '../html.ts'

/** What a job or a rules file adds: a text, figures held to thresholds, and a plot. */
export function printSections(sections: readonly FactSection[], draw: DrawPlot): Html[] {
  return sections.map(({ title, text, figures, plot, cards = [] }, index) => {
    const anchor = `section-${index + 1}`
    return html`<section class="extra" id="${anchor}" aria-labelledby="${anchor}-title"><h2 id="${anchor}-title">${title}</h2>
<p>${text}</p>
${figures.length > 0 && html`<ul class="thresholds">${figures.map(printFigure)}</ul>`}
${plot && html`<div class="charts">${drawPlot(plot, title, draw)}</div>`}
${cards.length > 0 && html`<div class="cards">${cards.map(printCard)}</div>`}</section>`
  })
}

function printCard({ title, text, facts }: FactCard): Html {
  const known = facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
  return html`<article><h3>${title}</h3>
<p>${text}</p>
<dl>${known}</dl></article>`
}

function printFigure({ label, value, threshold, holds }: FactFigure): Html {
  const mark = holds === null ? '' : holds ? 'good' : 'bad'
  const word = holds === null ? '' : holds ? '✓ ' : '✗ '
  return html`<li class="${mark}"><b>${value}</b><span>${label}</span>${threshold !== '' && html`<small>${word}${threshold}</small>`}</li>`
}
