import type { Clues } from './pool.ts'

/** Days of the six years before the anchor, some each month, as `20240131`: where a condition reads a day from a number. */
export function listCodedDays({ predicates, now }: Clues): readonly string[] {
  if (!/strptime|make_date/.test(JSON.stringify(predicates))) return []
  const first = Number(now.slice(0, 4)) - 6
  return Array.from({ length: 6 * 12 }, (_, at) => {
    const month = (at % 12) + 1
    return String((first + Math.floor(at / 12)) * 10_000 + month * 100 + 1 + ((at * 7) % 28))
  })
}
