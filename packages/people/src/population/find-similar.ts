import { compareSets } from './compare-sets.ts'
import { joinSimilar } from './join-similar.ts'

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
export function findTrigrams(text: string, marks: Marks): Uint32Array {
  const known = marks.get(text)
  if (known) return known
  const made = listTrigrams(text)
  marks.set(text, made)
  return made
}

/** The trigrams of the words of a text, each once and in order: two blanks before a word and one after it. */
function listTrigrams(text: string): Uint32Array {
  const grams = new Uint32Array(text.length * 2 + 2)
  let count = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    let [one, two] = [blank, blank]
    for (let at = 0; at <= word.length; at += 1) {
      const three = at < word.length ? word.charCodeAt(at) : blank
      grams[count] = hashTrigram(one, two, three)
      count += 1
      one = two
      two = three
    }
  }
  const sorted = grams.subarray(0, count).sort()
  let kept = 0
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && sorted[at] === sorted[kept - 1]) continue
    sorted[kept] = sorted[at] ?? 0
    kept += 1
  }
  return sorted.slice(0, kept)
}

const blank = 32

/** 32 bits of three letters, each of which depends on all of them. */
function hashTrigram(one: number, two: number, three: number): number {
  let x = Math.imul((one << 16) ^ two, 569420461)
  x ^= x >>> 15
  x = Math.imul(x ^ three, 1935289751)
  x ^= x >>> 16
  return Math.imul(x, 1274126177)
}
