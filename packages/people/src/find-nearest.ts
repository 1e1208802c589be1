import { splitWords } from './json.ts'

/** The name most like `wanted`, or null where none is near enough to be meant. */
export function findNearest(wanted: string, names: readonly string[]): string | null {
  const target = splitWords(wanted).join('')
  const ranked = names
    .map((name) => ({ name, away: measureDistance(target, splitWords(name).join('')) }))
    .toSorted((a, b) => a.away - b.away)
  const [best] = ranked
  if (!best) return null
  // a third of the letters may differ
  return best.away <= Math.max(1, Math.floor(Math.max(target.length, best.name.length) / 3))
    ? best.name
    : null
}

/** Letters to insert, drop or replace, of which one row of the table is kept. */
function measureDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
