/** Two texts that share more than they may. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

/**
 * Finds the pairs whose trigrams have more than `limit` in common (the size of what both have over that of
 * what either has, as pg_trgm counts). Rare trigrams come first: a pair above the limit shares one of the
 * first few of each, so that only such pairs are compared.
 */
export function findSimilar(texts: readonly string[], limit: number): readonly SimilarPair[] {
  const codes = texts.map(listTrigrams)
  const counts = new Map<string, number>()
  for (const grams of codes) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const ranks = new Map(
    [...counts]
      .toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
      .map(([gram], rank) => [gram, rank]),
  )
  const sets = codes.map((grams) =>
    Int32Array.from(grams, (gram) => ranks.get(gram) ?? 0).toSorted(),
  )
  const postings = new Map<number, number[]>()
  const pairs: SimilarPair[] = []
  for (const [second, set] of sets.entries()) {
    const prefix = set.length - Math.ceil(limit * set.length) + 1
    const candidates = new Set<number>()
    for (const gram of set.subarray(0, prefix)) {
      const list = postings.get(gram) ?? []
      for (const other of list) candidates.add(other)
      postings.set(gram, list)
      list.push(second)
    }
    for (const first of candidates) {
      const similarity = compareSets(sets[first] ?? set, set)
      if (similarity > limit) pairs.push({ first, second, similarity })
    }
  }
  return pairs.toSorted((a, b) => a.first - b.first || a.second - b.second)
}

/** The trigrams of the words of a text, each once: two blanks before a word and one after it. */
function listTrigrams(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3))
  }
  return grams
}

function compareSets(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  const either = a.length + b.length - shared
  return either === 0 ? 0 : shared / either
}
