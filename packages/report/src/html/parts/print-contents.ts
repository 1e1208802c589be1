import { printBytes, printCount } from '../../words/numbers.ts'
import { type Html, html } from '../html.ts'
import { findWritten, type Page } from '../page.ts'
import { printTableLink } from './print-table-link.ts'

/** The list beside the page: its parts, and the tables by subject. */
export function printContents(page: Page): Html {
  const { facts, subjects, report } = page
  const hasTables = facts.tables.length > 0
  const parts: [string, string][] = [
    ...(report.violations > 0 ? [['broken', 'What is broken'] as [string, string]] : []),
    ...(report.queries.length > 0 ? [['queries', 'Golden queries'] as [string, string]] : []),
    ...(hasTables ? [['diagram', 'How the tables link'] as [string, string]] : []),
    ...facts.sections.map(({ title }, index): [string, string] => [`section-${index + 1}`, title]),
    ...(hasTables ? [['overview', 'All tables'] as [string, string]] : []),
    ['proof', 'The proof'],
    ['made', 'How it was made'],
    ...(report.notes.length > 0 ? [['notes', 'Notes'] as [string, string]] : []),
  ]
  return html`<nav class="contents" aria-label="Contents">
<ul>${parts.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul>
${subjects.map(
  ({ title, tables }, index) =>
    html`<h2 class="s${index % 8}">${title}</h2><ul>${tables
      .filter(({ name }) => page.anchors.has(name))
      .map(
        ({ name, rows }) =>
          html`<li>${printTableLink(page, name)} <span>${printCount(rows)}</span></li>`,
      )}</ul>`,
)}
</nav>`
}

/** Every table in one list, by subject, with its rows and its files. */
export function printOverview(page: Page): Html {
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">All tables</h2>
<div class="scroll" tabindex="0" role="group" aria-label="List of tables"><table class="overview">
<thead><tr><th scope="col">Table</th><th scope="col">What it holds</th><th scope="col" class="number">Rows</th><th scope="col">File</th><th scope="col" class="number">Size</th></tr></thead>
${page.subjects.map(
  ({ title, tables }, index) =>
    html`<tbody class="s${index % 8}"><tr><th colspan="5" scope="rowgroup">${title}</th></tr>${tables.map(
      ({ name, comment, rows }) => {
        const files = findWritten(page, name)
        const paths = files.map(({ path }) => html`<div><code>${path}</code></div>`)
        const sizes = files.map(({ bytes }) => html`<div>${printBytes(bytes)}</div>`)
        return html`<tr><th scope="row">${printTableLink(page, name)}</th><td>${comment ?? ''}</td><td class="number">${printCount(rows)}</td><td>${paths}</td><td class="number">${sizes}</td></tr>`
      },
    )}</tbody>`,
)}
</table></div></section>`
}
