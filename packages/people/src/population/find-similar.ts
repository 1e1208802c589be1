import { hashText } from '../random/hash.ts'

/** Two texts that share more than they may. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

/** What texts have in common: the pairs beyond a limit, and the most that any two share. */
export interface Likeness {
  readonly pairs: readonly SimilarPair[]
  readonly most: number
}

/**
 * Finds the pairs whose trigrams have more than `limit` in common (the size of what both have over that of
 * what either has, as pg_trgm counts). A mark of 1,024 bits tells most pairs that cannot be so.
 */
export function findSimilar(texts: readonly string[], limit: number): Likeness {
  const sets = texts.map((text) => mark(listTrigrams(text)))
  const pairs: SimilarPair[] = []
  let most = guessMost(texts, sets)
  for (const [second, set] of sets.entries())
    for (let first = 0; first < second; first += 1) {
      const other = sets[first]
      if (!other || !canBeSimilar(other, set, Math.min(most, limit))) continue
      const similarity = compareSets(other.grams, set.grams)
      most = Math.max(most, similarity)
      if (similarity > limit) pairs.push({ first, second, similarity })
    }
  return { pairs: pairs.toSorted((a, b) => a.first - b.first || a.second - b.second), most }
}

/** The most that neighbours in the order of the alphabet share: what is less need not be counted. */
function guessMost(texts: readonly string[], sets: readonly Marked[]): number {
  const order = texts
    .map((text, at) => ({ text, at }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
  let most = 0
  for (const [place, { at }] of order.slice(1).entries()) {
    const [one, other] = [sets[order[place]?.at ?? 0], sets[at]]
    if (one && other) most = Math.max(most, compareSets(one.grams, other.grams))
  }
  return most
}

interface Marked {
  /** The hashes of the trigrams, in order. */
  readonly grams: Uint32Array
  readonly bits: Int32Array
  /** Trigrams that share their bit with another one of the same text. */
  readonly hidden: number
}

const words = 32

function mark(grams: Uint32Array): Marked {
  const bits = new Int32Array(words)
  for (const gram of grams)
    bits[gram & (words - 1)] = (bits[gram & (words - 1)] ?? 0) | (1 << ((gram >>> 5) & 31))
  const count = bits.reduce((sum, word) => sum + countBits(word), 0)
  return { grams, bits, hidden: grams.length - count }
}

/** Whether two sets can share enough: what both have lies under bits that both have, or is hidden. */
function canBeSimilar(a: Marked, b: Marked, limit: number): boolean {
  const needed = (limit / (1 + limit)) * (a.grams.length + b.grams.length)
  if (Math.min(a.grams.length, b.grams.length) < needed) return false
  let shared = Math.min(a.hidden, b.hidden)
  for (let at = 0; at < words; at += 1) shared += countBits((a.bits[at] ?? 0) & (b.bits[at] ?? 0))
  return shared >= needed
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The trigrams of the words of a text, each once: two blanks before a word and one after it. */
function listTrigrams(text: string): Uint32Array {
  const grams = new Set<number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(hashText(padded.slice(at, at + 3)))
  }
  return Uint32Array.from(grams).sort()
}

function compareSets(a: Uint32Array, b: Uint32Array): number {
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
