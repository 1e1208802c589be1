import type { ColumnShape } from '../facts.ts'
import { type Html, html } from '../html/html.ts'
import { printCounted, printShare } from '../words/numbers.ts'

type Values = Extract<ColumnShape, { kind: 'values' }>

const shown = 5

/** Draws values with their shares as lines of text on bars: readable without a legend. */
export function drawShares({ values, others }: Values): Html {
  const byShare = values.toSorted((a, b) => b.share - a.share)
  const kept = new Set(values.length > shown + 1 ? byShare.slice(0, shown) : values)
  const hidden = values.length - kept.size + others
  const longest = Math.max(...values.map(({ share }) => share), 0.0001)
  return html`<ul class="shares">${values
    .filter((value) => kept.has(value))
    .map(
      ({ value, share }) =>
        html`<li><i style="width:${Number(((share / longest) * 100).toFixed(1))}%"></i><span title="${value}">${value === '' ? 'empty text' : value}</span> <b>${printShare(share)}</b></li>`,
    )}${hidden > 0 && html`<li class="rest"><span>and ${printCounted(hidden, 'other')}</span></li>`}</ul>`
}
