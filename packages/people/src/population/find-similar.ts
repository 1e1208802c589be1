import { mix } from '../random/hash.ts'

/** Two texts that share more than they may. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

/**
 * Finds the pairs whose trigrams have more than `limit` in common (the size of what both have over that of
 * what either has, as pg_trgm counts). A mark of 4,096 bits tells most pairs that cannot be so.
 */
export function findSimilar(
  texts: readonly string[],
  limit: number,
  marks: Map<string, Marked> = new Map(),
): readonly SimilarPair[] {
  const sets = texts.map((text) => findMark(text, marks))
  const { canBeSimilar } = layOut(sets)
  const pairs: SimilarPair[] = []
  for (let second = 1; second < sets.length; second += 1)
    for (let first = 0; first < second; first += 1) {
      if (!canBeSimilar(first, second, limit)) continue
      const similarity = compare(sets[first], sets[second])
      if (similarity > limit) pairs.push({ first, second, similarity })
    }
  return pairs.toSorted((a, b) => a.first - b.first || a.second - b.second)
}

/** The most that any two texts have in common. */
export function measureMostSimilar(texts: readonly string[]): number {
  const marks = new Map<string, Marked>()
  const sets = texts.toSorted((a, b) => (a < b ? -1 : 1)).map((text) => findMark(text, marks))
  const { canBeSimilar } = layOut(sets)
  // neighbours in the alphabet come first: what shares less than they do need not be counted
  let most = 0
  for (let at = 1; at < sets.length; at += 1) most = Math.max(most, compare(sets[at - 1], sets[at]))
  for (let second = 2; second < sets.length; second += 1)
    for (let first = 0; first < second - 1; first += 1)
      if (canBeSimilar(first, second, most))
        most = Math.max(most, compare(sets[first], sets[second]))
  return most
}

/** What is looked at of a text; the same for the same text. */
export interface Marked {
  /** The hashes of the trigrams, in order. */
  readonly grams: Uint32Array
  readonly bits: Int32Array
  /** Bits that are set from each fourth of the mark on. */
  readonly rest: Int32Array
  /** Trigrams that share their bit with another one of the same text. */
  readonly hidden: number
}

const words = 128
const fourth = words / 4

function findMark(text: string, marks: Map<string, Marked>): Marked {
  const known = marks.get(text)
  if (known) return known
  const made = mark(listTrigrams(text))
  marks.set(text, made)
  return made
}

function mark(grams: Uint32Array): Marked {
  const bits = new Int32Array(words)
  for (const gram of grams)
    bits[gram & (words - 1)] = (bits[gram & (words - 1)] ?? 0) | (1 << ((gram >>> 7) & 31))
  const rest = new Int32Array(5)
  for (let at = words - 1; at >= 0; at -= 1) {
    const part = Math.floor(at / fourth)
    if (at % fourth === fourth - 1) rest[part] = rest[part + 1] ?? 0
    rest[part] = (rest[part] ?? 0) + countBits(bits[at] ?? 0)
  }
  return { grams, bits, rest, hidden: grams.length - (rest[0] ?? 0) }
}

/** The marks of all texts in one piece of memory: millions of pairs are looked at. */
function layOut(sets: readonly Marked[]): {
  readonly canBeSimilar: (first: number, second: number, limit: number) => boolean
} {
  const bits = new Int32Array(sets.length * words)
  const rest = new Int32Array(sets.length * 4)
  const sizes = Int32Array.from(sets, ({ grams }) => grams.length)
  const hidden = Int32Array.from(sets, (set) => set.hidden)
  for (const [at, set] of sets.entries()) {
    bits.set(set.bits, at * words)
    rest.set(set.rest.subarray(0, 4), at * 4)
  }
  // what both have lies under bits that both have, or is hidden
  const canBeSimilar = (first: number, second: number, limit: number): boolean => {
    const [a, b] = [sizes[first] ?? 0, sizes[second] ?? 0]
    const needed = (limit / (1 + limit)) * (a + b)
    if (a < needed || b < needed) return false
    let shared = Math.min(hidden[first] ?? 0, hidden[second] ?? 0)
    let [one, other] = [first * words, second * words]
    for (let part = 0; part < 4; part += 1) {
      // most pairs are out before half of their marks are read
      const left = Math.min(rest[first * 4 + part] ?? 0, rest[second * 4 + part] ?? 0)
      if (shared + left < needed) return false
      for (const end = one + fourth; one < end; one += 1, other += 1)
        shared += countBits((bits[one] ?? 0) & (bits[other] ?? 0))
    }
    return shared >= needed
  }
  return { canBeSimilar }
}

function compare(a: Marked | undefined, b: Marked | undefined): number {
  return a && b ? compareSets(a.grams, b.grams) : 0
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The trigrams of the words of a text, each once: two blanks before a word and one after it. */
function listTrigrams(text: string): Uint32Array {
  const grams: number[] = []
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let [one, two] = [blank, blank]
    for (let at = 0; at <= word.length; at += 1) {
      const three = at < word.length ? word.charCodeAt(at) : blank
      grams.push(mix(mix((one << 16) | two) ^ three))
      one = two
      two = three
    }
  }
  const sorted = Uint32Array.from(grams).sort()
  return sorted.filter((gram, at) => at === 0 || gram !== sorted[at - 1])
}

const blank = 32

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
