import type { ColumnShape } from '../facts.ts'
import { type Html, html } from '../html/html.ts'
import { printCounted, printShare } from '../words/numbers.ts'

type Values = Extract<ColumnShape, { kind: 'values' }>

const shown = 5
const leastShare = 0.03

/** Draws values with their shares as lines of text on bars: readable without a legend. */
export function drawShares({ values, others }: Values): Html | null {
  const most = Math.max(0, ...values.map(({ share }) => share))
  // one value needs no bars, and where the commonest is rare they say nothing
  if (values.length + others < 2 || (others > 0 && most < leastShare)) return null
  const byShare = values.toSorted((a, b) => b.share - a.share)
  const kept = new Set(values.length > shown + 1 ? byShare.slice(0, shown) : values)
  const hidden = values.length - kept.size + others
  return html`<ul class="shares">${values
    .filter((value) => kept.has(value))
    .map(
      ({ value, share }) =>
        html`<li><i style="width:${Number(((share / most) * 100).toFixed(1))}%"></i><span title="${value}">${value === '' ? 'empty text' : value}</span> <b>${printShare(share)}</b></li>`,
    )}${hidden > 0 && html`<li class="rest"><span>and ${printCounted(hidden, 'other')}</span></li>`}</ul>`
}
