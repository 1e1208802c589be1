import { compareSets } from './compare-sets.ts'
import { orderSlots, slots } from './order-slots.ts'

/**
 * Sets as they come, each compared with those before it: which of them have more than `limit` in common with it (the
 * size of what both have over that of what either has). Each set is sorted numbers of 32 bits.
 *
 * Each set has a mark of some words, in which every member sets a bit. A bit that the other's mark lacks stands for a
 * member the other lacks, and most pairs lack too much after some words: only the few others are compared.
 */
export class SimilarIndex {
  readonly #limit: number
  readonly #sets: Uint32Array[] = []
  /** All marks, one after the other. */
  #marks: Int32Array<ArrayBuffer> = new Int32Array(firstSets * 2 * words)
  readonly #sizes: number[] = []
  #places: Uint8Array = Uint8Array.from({ length: slots }, (_, slot) => slot % words)

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds a set; the numbers of those before it that are like it, counted from 0. */
  add(set: Uint32Array): readonly number[] {
    const number = this.#sets.length
    this.#sets.push(set)
    this.#sizes.push(set.length)
    if (number === firstSets) {
      this.#places = learnPlaces(this.#sets)
      this.#marks.fill(0)
      for (let before = 0; before < number; before += 1) this.#mark(before)
    }
    this.#mark(number)
    return this.#listClose(number).filter((other) => this.#areLike(number, other))
  }

  #mark(number: number): void {
    if (this.#marks.length < (number + 1) * words) {
      const more = new Int32Array(this.#marks.length * 2)
      more.set(this.#marks)
      this.#marks = more
    }
    const [marks, set] = [this.#marks, this.#sets[number] ?? nothing]
    for (let at = 0; at < set.length; at += 1) {
      const member = set[at] ?? 0
      const word = number * words + (this.#places[member >>> 16] ?? 0)
      marks[word] = (marks[word] ?? 0) | (1 << ((member >>> 8) & 31))
    }
  }

  /** Those before it that may be like it: the others lack more of it than those who are like each other can. */
  #listClose(number: number): readonly number[] {
    const [marks, sizes] = [this.#marks, this.#sizes]
    const [start, size] = [number * words, sizes[number] ?? 0]
    const part = this.#limit / (1 + this.#limit)
    const close: number[] = []
    for (let other = 0; other < number; other += 1) {
      const most = size - (size + (sizes[other] ?? 0)) * part
      const there = other * words
      let lacking = 0
      // four words for each look at the sum, and one multiplication for their bytes
      for (let at = 0; at < words && lacking <= most; at += 4) {
        const bytes =
          countOfBytes((marks[start + at] ?? 0) & ~(marks[there + at] ?? 0)) +
          countOfBytes((marks[start + at + 1] ?? 0) & ~(marks[there + at + 1] ?? 0)) +
          countOfBytes((marks[start + at + 2] ?? 0) & ~(marks[there + at + 2] ?? 0)) +
          countOfBytes((marks[start + at + 3] ?? 0) & ~(marks[there + at + 3] ?? 0))
        lacking += Math.imul(bytes, 0x01010101) >>> 24
      }
      if (lacking <= most) close.push(other)
    }
    return close
  }

  #areLike(number: number, other: number): boolean {
    const [one, two] = [this.#sets[number], this.#sets[other]]
    return one !== undefined && two !== undefined && compareSets(one, two) > this.#limit
  }
}

// enough to tell what is rare
const firstSets = 100
// of a mark: with fewer, more pairs are compared in vain; with more, each takes longer
const words = 32
const nothing = new Uint32Array()

/**
 * The word of a mark in which the members of each slot set their bits: the first words for the rarest, which tell most,
 * and as many members for each word. What is rare is learnt from the first sets; learnt badly, it takes longer and finds
 * the same.
 */
function learnPlaces(sets: readonly Uint32Array[]): Uint8Array {
  const { ordered, counts } = orderSlots(sets)
  const total = sets.reduce((sum, { length }) => sum + length, 0)
  const places = new Uint8Array(slots)
  let before = 0
  for (const slot of ordered) {
    places[slot] = Math.min(words - 1, Math.floor((before / Math.max(1, total)) * words))
    before += counts[slot] ?? 0
  }
  return places
}

/** How many bits each of the four bytes of a word has, as the bytes of a number. */
function countOfBytes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (fours + (fours >>> 4)) & 0x0f0f0f0f
}
