import type { ColumnMark, ColumnProfile, FactColumn, FactTable } from '../../facts.ts'
import { drawHistogram } from '../../plots/draw-histogram.ts'
import { drawShares } from '../../plots/draw-shares.ts'
import { describeColumn } from '../../words/describe-column.ts'
import { type Html, html } from '../html.ts'
import { findLinks, findTable, type Page } from '../page.ts'
import { printTableLink } from './print-table-link.ts'

/** A column's card: name, type, marks, a small plot and what it says in words. */
export function printColumn(page: Page, table: FactTable, column: FactColumn): Html {
  const links = findLinks(page, table.name, column.name)
  const parent = links[0] ? findTable(page, links[0].to) : null
  const profile = table.profile.columns[column.name]
  const caption = profile
    ? describeColumn(profile, {
        rowsRead: table.profile.rowsRead,
        isKey: column.marks.includes('primary-key') || column.marks.includes('unique'),
        parent,
      })
    : ''
  return html`<li class="column">
<h5>${column.name} <small>${column.type}</small></h5>
<p class="marks">${column.marks.map(printMark)}${links.map(({ to }) => html`<span class="to">→ ${printTableLink(page, to)}</span>`)}</p>
${profile && printShape(profile, `${column.name}: ${caption}`)}
<p class="caption">${caption}</p>
${printReason(column)}
</li>`
}

const marks: Readonly<Record<ColumnMark, string>> = {
  'primary-key': 'key',
  unique: 'unique',
  'not-null': 'required',
  generated: 'computed',
}

function printMark(mark: ColumnMark): Html {
  return html`<span class="mark-${mark}">${marks[mark]}</span> `
}

function printShape({ shape, maximum }: ColumnProfile, description: string): Html | null {
  switch (shape.kind) {
    case 'values':
      return drawShares(shape)
    case 'histogram':
      return shape.counts.length > 1 ? drawHistogram(shape, maximum, description) : null
    case 'none':
      return null
  }
}

function printReason({ meaning, generator, why, comment }: FactColumn): Html | null {
  const label = meaning ?? generator
  if (label === null && comment === null) return null
  return html`<details><summary>${label ?? 'about it'}</summary>${comment !== null && html`<p>${comment}</p>`}${
    why !== null && html`<p>Understood from ${why}.</p>`
  }${generator !== null && html`<p>Made by <code>${generator}</code>.</p>`}</details>`
}
