import type { ReportCheck } from '../../report.ts'
import { getCheckKind, sortKinds } from '../../words/check-kinds.ts'
import { printCount, printCounted } from '../../words/numbers.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'
import { printTableLink } from './print-table-link.ts'

const mostSentences = 400

/** What is broken, with the rows that break it; nothing where all holds. */
export function printBrokenPromises(page: Page): Html | null {
  const broken = page.report.checks.filter(({ violations }) => violations > 0)
  if (broken.length === 0) return null
  return html`<section id="broken" aria-labelledby="broken-title">
<h2 id="broken-title">What is broken</h2>
${broken.slice(0, mostSentences).map((check) => printBroken(page, check))}
</section>`
}

/** The proof: every promise by its kind. */
export function printProof(page: Page): Html {
  const { checks, proof } = page.report
  const kinds = sortKinds(checks.map(({ kind }) => kind))
  return html`<section id="proof" aria-labelledby="proof-title">
<h2 id="proof-title">The proof</h2>
<p>After writing, the finished files were read again by a checker that shares no code with what made them.
It asked one question for each promise and looked for rows that break it.
${printCount(proof.promised)} promised = ${printCount(proof.checked)} checked + ${printCount(proof.notCheckable)} not checkable;
${printCount(proof.broken)} broken.</p>
<div class="kinds">${kinds.map((kind) =>
    printKind(
      page,
      kind,
      checks.filter((check) => check.kind === kind),
    ),
  )}</div>
</section>`
}

function printBroken(page: Page, { table, says, violations, rows, examples }: ReportCheck): Html {
  return html`<div class="broken"><h3>${says}</h3>
<p>${printTableLink(page, table)}: ${printCounted(violations, 'row')} of ${printCount(rows)} ${violations === 1 ? 'breaks' : 'break'} this promise.</p>
${
  examples.length > 0 &&
  html`<div class="scroll" tabindex="0" role="group" aria-label="Rows that break it"><table><thead><tr><th scope="col" class="number">Row</th><th scope="col">Key</th><th scope="col">What is wrong</th></tr></thead><tbody>${examples.map(
    ({ row, key, why }) =>
      html`<tr><td class="number">${printCount(row)}</td><td><code>${key}</code></td><td>${why}</td></tr>`,
  )}</tbody></table></div>`
}</div>`
}

function printKind(page: Page, kind: string, checks: readonly ReportCheck[]): Html {
  const { title, sentence } = getCheckKind(kind)
  const broken = checks.filter(({ violations }) => violations > 0).length
  const open = checks.filter(({ notCheckable }) => notCheckable !== null).length
  const verdict =
    broken > 0
      ? html`<b class="bad">${printCount(broken)} broken</b>`
      : open === checks.length
        ? html`<b>not checkable</b>`
        : html`<b class="good">${open > 0 ? `hold, ${printCount(open)} not checkable` : 'all hold'}</b>`
  const rest = checks.length - mostSentences
  return html`<details${broken > 0 && html` open`}><summary><span class="title">${title}</span> <span class="sentence">${sentence}</span> <span class="count">${printCount(checks.length)}</span> ${verdict}</summary>
<ul>${checks.slice(0, mostSentences).map((check) => printCheck(page, check))}${
    rest > 0 && html`<li>and ${printCount(rest)} more in report.json</li>`
  }</ul></details>`
}

function printCheck(page: Page, check: ReportCheck): Html {
  const { says, table, rows, source, violations, notCheckable } = check
  const status =
    notCheckable !== null
      ? html`<span class="open">not checkable: ${notCheckable}</span>`
      : violations > 0
        ? html`<span class="bad">${printCount(violations)} of ${printCounted(rows, 'row')}</span>`
        : html`<span>${printCounted(rows, 'row')}</span>`
  return html`<li>${says} ${status} <span>${printTableLink(page, table)}, ${source}</span></li>`
}
