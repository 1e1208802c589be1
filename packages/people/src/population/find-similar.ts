import { compareSets } from './compare-sets.ts'
import { joinSimilar } from './join-similar.ts'
import { listTrigrams } from './list-trigrams.ts'

/** Two texts that share more than they may. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

/** The trigrams of texts that were looked at: the same for the same text. */
export type Marks = Map<string, Uint32Array>

/**
 * Finds the pairs whose trigrams have more than `limit` in common (the size of what both have over that of
 * what either has, as pg_trgm counts).
 */
export function findSimilar(
  texts: readonly string[],
  limit: number,
  marks: Marks = new Map(),
): readonly SimilarPair[] {
  const pairs: SimilarPair[] = []
  joinSimilar(
    texts.map((text) => findTrigrams(text, marks)),
    limit,
    (first, second, similarity) => {
      pairs.push({ first, second, similarity })
      return limit
    },
  )
  return pairs.toSorted((a, b) => a.first - b.first || a.second - b.second)
}

/** The most that any two texts have in common. */
export function measureMostSimilar(texts: readonly string[], marks: Marks = new Map()): number {
  const sets = texts.toSorted((a, b) => (a < b ? -1 : 1)).map((text) => findTrigrams(text, marks))
  // neighbours in the alphabet come first: what shares less than they do need not be counted
  let most = 0
  for (const [at, set] of sets.entries()) {
    const before = sets[at - 1]
    if (before) most = Math.max(most, compareSets(before, set))
  }
  joinSimilar(sets, most, (_first, _second, similarity) => {
    most = similarity
    return most
  })
  return most
}

/** Looks at a text before it is compared. */
function findTrigrams(text: string, marks: Marks): Uint32Array {
  const known = marks.get(text)
  if (known) return known
  const made = listTrigrams(text)
  marks.set(text, made)
  return made
}
