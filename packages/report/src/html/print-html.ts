import { createHash } from 'node:crypto'
import { groupTables } from '../diagram/group-tables.ts'
import { layOutDiagram } from '../diagram/lay-out-diagram.ts'
import { layOutNarrow } from '../diagram/lay-out-narrow.ts'
import type { FactTable, ReportFacts } from '../facts.ts'
import { loadPlot } from '../plots/load-plot.ts'
import type { Report } from '../report.ts'
import { printCounted } from '../words/numbers.ts'
import { html, raw } from './html.ts'
import { chooseAnchors, type Page } from './page.ts'
import { pageScript } from './page-script.ts'
import { printContents, printOverview } from './parts/print-contents.ts'
import { printDiagram } from './parts/print-diagram.ts'
import { printHeader } from './parts/print-header.ts'
import { printNotes } from './parts/print-notes.ts'
import { printOrigin } from './parts/print-origin.ts'
import { printBrokenPromises, printProof } from './parts/print-proof.ts'
import { printQueries } from './parts/print-queries.ts'
import { printSections } from './parts/print-sections.ts'
import { printTable } from './parts/print-table.ts'
import { pageStyle } from './style/page-style.ts'

/** Tables with a section and a box of their own; a page with more would open slowly. */
const mostTables = 80

/**
 * Prints a run as one page that needs nothing beside itself: no network, no other file, and no
 * script to be read. The same report and facts give the same bytes.
 */
export async function printHtml(report: Report, facts: ReportFacts): Promise<string> {
  const shown = chooseShown(facts)
  const page: Page = {
    report,
    facts,
    subjects: groupTables(facts),
    anchors: chooseAnchors(shown.map(({ name }) => name)),
  }
  const drawn = groupTables({ tables: shown, links: facts.links })
  const [layout, draw] = await Promise.all([layOutDiagram(drawn, facts.links), loadPlot()])
  const hasTables = facts.tables.length > 0
  const left = facts.tables.length - shown.length
  const body = html`<a class="skip" href="#contents">Skip to the contents of the page</a>
${printHeader(page)}
<div class="frame">
${printContents(page)}
<main id="contents">
${printBrokenPromises(page)}
${printQueries(page, draw)}
${hasTables && printDiagram(page, layout, layOutNarrow(drawn, facts.links))}
${printSections(facts.sections, draw)}
${hasTables && printOverview(page)}
${left > 0 && html`<p class="hint">The ${mostTables} tables with most links and rows follow; ${printCounted(left, 'further table')} are in their files.</p>`}
${drawn.map(
  ({ title, tables }, index) =>
    html`<div class="subject s${index % 8}"><h3>${title}</h3>${tables.map((table) => printTable(page, table, draw))}</div>`,
)}
${printProof(page)}
${printOrigin(page)}
${printNotes(page)}
</main></div>
<footer><p>Made by Worldloom ${report.version}. Everything on this page is computed from the written files; <code>report.json</code> beside it holds the same for programs.</p></footer>`
  return printDocument(`${facts.name}: ${facts.title}`, body.markup)
}

function chooseShown({ tables, links }: ReportFacts): readonly FactTable[] {
  if (tables.length <= mostTables) return tables
  const linked = new Map<string, number>()
  for (const name of links.flatMap(({ from, to }) => [from, to])) {
    linked.set(name, (linked.get(name) ?? 0) + 1)
  }
  const weigh = ({ name, rows }: FactTable): number => (linked.get(name) ?? 0) * 1e12 + rows
  const kept = new Set(tables.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, mostTables))
  return tables.filter((table) => kept.has(table))
}

function printDocument(title: string, body: string): string {
  // the policy lets this script run and nothing else, whatever the data may hold
  const hash = createHash('sha256').update(pageScript).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`
  const head = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(pageStyle)}</style></head>
<body>
${raw(body)}
<script>${raw(pageScript)}</script>
</body></html>
`
  return head.markup
}
