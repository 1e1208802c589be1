import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

const mostNotes = 200

/** What the run had to say: passed over, guessed, made smaller. */
export function printNotes({ report: { notes } }: Page): Html | null {
  if (notes.length === 0) return null
  const rest = notes.length - mostNotes
  return html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2>
<ul class="notes">${notes
    .slice(0, mostNotes)
    .map(
      ({ code, message, hint, place }) =>
        html`<li><code>${code}</code> ${message} ${hint}${place && html` <span>${place.file}:${place.line}</span>`}</li>`,
    )}${rest > 0 && html`<li>and ${rest} more in report.json</li>`}</ul></section>`
}
