import { type Html, html } from '../html/html.ts'
import { printNumbers } from '../words/numbers.ts'

/** Draws named numbers as bars of text, with what they count said once below. */
export function drawBars(
  bars: readonly { readonly label: string; readonly value: number }[],
  unit: string,
): Html {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
  const printed = printNumbers(bars.map(({ value }) => value))
  const rows = bars.map(({ label, value }, i) => {
    const width = Number(((Math.abs(value) / longest) * 100).toFixed(1))
    return html`<li><i style="width:${width}%"></i><span title="${label}">${label}</span> <b>${printed[i] ?? ''}</b></li>`
  })
  const caption = unit === '' ? null : html`<figcaption>${unit}</figcaption>`
  return html`<figure class="chart"><ul class="shares wide">${rows}</ul>${caption}</figure>`
}
