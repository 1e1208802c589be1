import type { Report } from '../../report.ts'
import { printBytes, printCount, printCounted, printSeconds } from '../../words/numbers.ts'
import { sayVerdict } from '../../words/say-verdict.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** The first screen: what this is, whether it holds, and how large it is. */
export function printHeader(page: Page): Html {
  const { report, facts } = page
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0)
  return html`<header class="top">
<p class="brand"><span class="mark" aria-hidden="true"></span>Worldloom <span>${report.job} report</span></p>
<h1>${facts.title}</h1>
<p class="lead">${printLead(page, rows)}</p>
${printVerdict(report)}
${printFigures(page, rows)}
</header>`
}

function printLead({ report, facts }: Page, rows: number): Html {
  const { schema } = facts.made
  if (facts.tables.length === 0)
    return html`Synthetic, made from <code>${schema}</code>. No one here is a real person.`
  return html`A synthetic database made from <code>${schema}</code>:
${printCounted(report.tables.length, 'table')} with ${printCounted(rows, 'row')} that fit together like real ones.
No row describes a real person or company.`
}

function printVerdict(report: Report): Html {
  const { holds, headline, count } = sayVerdict(report)
  const sign = holds ? 'M14 25l7 7 14-15' : 'M16 16l16 16M32 16L16 32'
  return html`<section class="verdict ${holds ? 'good' : 'bad'}" aria-label="Verdict">
<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/><path d="${sign}"/></svg>
<div><p class="headline">${headline}</p>
<p>${count}. The finished files were read again by a separate checker. <a href="#proof">See the proof</a></p></div>
</section>`
}

function printFigures({ report, facts }: Page, rows: number): Html {
  const columns = facts.tables.reduce((sum, table) => sum + table.columns.length, 0)
  const files = report.tables.flatMap((table) => table.files)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const counts = [
    { label: 'tables', value: printCount(report.tables.length) },
    { label: 'rows', value: printCount(rows) },
    { label: 'columns', value: printCount(columns) },
    { label: 'links', value: printCount(facts.links.length) },
  ]
  const figures = [
    // a job without tables counts what it made in its title
    ...(facts.tables.length > 0 ? counts : []),
    { label: `in ${printCounted(files.length, 'file')}`, value: printBytes(bytes) },
    { label: 'to make and prove', value: printSeconds(report.seconds) },
  ]
  return html`<ul class="figures">${figures.map(
    ({ label, value }) => html`<li><b>${value}</b> <span>${label}</span></li>`,
  )}</ul>`
}
