import type { FactTable } from '../../facts.ts'
import { printCount } from '../../words/numbers.ts'
import { type Html, html } from '../html.ts'

const mostColumns = 40
const cellLength = 48

/** The first rows and some from further on, as a table that scrolls sideways. */
export function printSamples({ name, columns, profile }: FactTable): Html {
  if (profile.samples.length === 0) return html`<p class="none">The table has no rows.</p>`
  const shown = columns.slice(0, mostColumns)
  const numeric = shown.map(({ type }) => /int|num|dec|real|double|float|money|serial/i.test(type))
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Sample rows of ${name}"><table class="samples">
<thead><tr><th scope="col" class="at">row</th>${shown.map(
    (column, index) =>
      html`<th scope="col"${numeric[index] && html` class="number"`}>${column.name}</th>`,
  )}</tr></thead>
<tbody>${profile.samples.map(
    ({ row, cells }, index) =>
      html`<tr${isJump(profile.samples, index) && html` class="jump"`}><td class="at">${printCount(row)}</td>${cells
        .slice(0, mostColumns)
        .map((cell, place) => printCell(cell, numeric[place] ?? false))}</tr>`,
  )}</tbody></table></div>`
}

/** Whether rows were left out before this one. */
function isJump(samples: FactTable['profile']['samples'], index: number): boolean {
  const [before, row] = [samples[index - 1]?.row, samples[index]?.row]
  return before !== undefined && row !== undefined && row > before + 1
}

export function printCell(cell: string | null, isNumber: boolean): Html {
  if (cell === null) return html`<td class="null">null</td>`
  if (cell === '') return html`<td class="null">empty text</td>`
  const letters = [...cell]
  if (letters.length > cellLength) {
    return html`<td title="${cell}">${letters.slice(0, cellLength - 1).join('')}…</td>`
  }
  return isNumber ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`
}
