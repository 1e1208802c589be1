import type { WritableColumn } from '@worldloom/engine'
import { tidyText } from './tidy-text.ts'

/** The texts of one row of a batch by column. */
export type RowTexts = Readonly<Record<string, string>>

/** What can be used of an answer: each row's texts, by its number in the batch from 0, as far as they are fit. */
export function tidyRows(
  answer: unknown,
  columns: readonly WritableColumn[],
  count: number,
): ReadonlyMap<number, RowTexts> {
  const found = new Map<number, RowTexts>()
  for (const entry of listEntries(answer)) {
    const place = Number(entry['row']) - 1
    if (!Number.isInteger(place) || place < 0 || place >= count || found.has(place)) continue
    const texts = columns.flatMap((column): [string, string][] => {
      const text = tidyText(entry[column.name], column)
      return text === null ? [] : [[column.name, text]]
    })
    found.set(place, Object.fromEntries(texts))
  }
  return found
}

/** The rows of an answer, also where it is the list alone. */
function listEntries(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list = isRecord(answer) ? answer['rows'] : answer
  return Array.isArray(list) ? list.filter(isRecord) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
