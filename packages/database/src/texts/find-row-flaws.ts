import type { Flaw } from '@worldloom/agents'
import type { WritableColumn } from '@worldloom/engine'
import type { RowTexts } from './tidy-rows.ts'

// so many rows of a batch may hold one text where people write each of their own
const mostAlike = 0.25

/** What is still wrong with a batch: rows and texts that are missing or not fit, and texts that repeat. */
export function findRowFlaws(
  found: ReadonlyMap<number, RowTexts>,
  columns: readonly WritableColumn[],
  count: number,
): readonly Flaw[] {
  const rows = Array.from({ length: count }, (_, place) => place)
  const missing = rows.flatMap((place): Flaw[] => {
    const texts = found.get(place)
    if (!texts) return [{ path: `/rows/${place + 1}`, message: 'the row is missing' }]
    return columns
      .filter(({ name }) => texts[name] === undefined)
      .map(({ name }) => ({
        path: `/rows/${place + 1}/${name}`,
        message: 'is missing, empty, too long, repeats itself or its instructions, or is no text',
      }))
  })
  const repeated = columns.flatMap(({ name, mustDiffer, style }): Flaw[] => {
    const texts = rows.flatMap((place) => found.get(place)?.[name]?.toLowerCase() ?? [])
    const most = Math.max(0, ...countEach(texts))
    const limit = mustDiffer ? 1 : style === 'long' ? Math.max(2, count * mostAlike) : count
    return most > limit
      ? [{ path: `/rows/*/${name}`, message: `the same text stands in ${most} rows` }]
      : []
  })
  return [...missing, ...repeated]
}

function countEach(texts: readonly string[]): readonly number[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts.values()]
}
