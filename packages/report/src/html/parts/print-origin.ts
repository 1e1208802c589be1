import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** How the data was made and how to make the same again. */
export function printOrigin({ report, facts: { made } }: Page): Html {
  const entries: [string, Html][] = [
    ['Schema', html`<code>${made.schema}</code>`],
    [
      'Reference data',
      made.reference === null ? html`none given` : html`<code>${made.reference}</code>`,
    ],
    [
      'Rules',
      made.rules === null ? html`none: inferred from the schema` : html`<code>${made.rules}</code>`,
    ],
    ['Seed', html`<code>${report.seed}</code>`],
    [
      'The data’s «now»',
      html`<time datetime="${report.now}">${report.now.replace('T', ' ').replace(/:00(\.000)?Z$/, ' UTC')}</time>`,
    ],
    ['Version', html`Worldloom ${report.version}`],
  ]
  return html`<section class="origin" id="made" aria-labelledby="made-title">
<h2 id="made-title">How it was made</h2>
<dl>${entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${made.command !== null && html`<p>The same inputs and seed give the same bytes again:</p><pre class="command"><code>${made.command}</code></pre>`}
</section>`
}
