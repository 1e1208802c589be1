import { type Html, html } from '../html/html.ts'
import { printNumber } from '../words/numbers.ts'

/** Draws named numbers as bars of text. */
export function drawBars(
  bars: readonly { readonly label: string; readonly value: number }[],
  unit: string,
): Html {
  const longest = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
  return html`<ul class="shares wide">${bars.map(
    ({ label, value }) =>
      html`<li><i style="width:${Number(((Math.abs(value) / longest) * 100).toFixed(1))}%"></i><span title="${label}">${label}</span> <b>${printNumber(value)} ${unit}</b></li>`,
  )}</ul>`
}
