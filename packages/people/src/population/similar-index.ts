import { compareSets } from './compare-sets.ts'
import { countAtLeast } from './count-at-least.ts'

/**
 * Sets as they come, each compared with those before it: which of them have more than `limit` in common with it (the
 * size of what both have over that of what either has). Each set is sorted numbers of 32 bits.
 *
 * The upper bits of a member are its feature. A feature that another set lacks stands for a member it lacks, and most
 * sets lack too many of the rarest: that is counted for 32 sets at once, and only the few others are compared.
 */
export class SimilarIndex {
  readonly #limit: number
  readonly #sets: Uint32Array[] = []
  /** For each 32 sets: which of them have a feature, a bit each. */
  readonly #blocks: Int32Array[] = []
  /** The size of the smallest of each 32 sets. */
  readonly #smallest: number[] = []
  /** How many sets have a feature. */
  readonly #counts = new Int32Array(features)

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds a set; the numbers of those before it that are like it, counted from 0. */
  add(set: Uint32Array): readonly number[] {
    const number = this.#sets.length
    const own = listFeatures(set)
    const similar = this.#listClose(set.length, own).filter((other) => this.#isLike(set, other))
    this.#keep(number, set, own)
    return similar
  }

  #keep(number: number, set: Uint32Array, own: Uint16Array): void {
    const at = number >>> 5
    const block = this.#blocks[at] ?? new Int32Array(features + 1)
    this.#blocks[at] = block
    this.#smallest[at] = Math.min(this.#smallest[at] ?? set.length, set.length)
    this.#sets.push(set)
    for (const feature of own) {
      block[feature] = (block[feature] ?? 0) | (1 << (number & 31))
      this.#counts[feature] = (this.#counts[feature] ?? 0) + 1
    }
  }

  /** Those before it that may be like it: the others lack more of it than those who are like each other can. */
  #listClose(size: number, own: Uint16Array): readonly number[] {
    const smallest = Math.min(size, ...this.#smallest)
    const rare = this.#chooseRare(own, Math.ceil(this.#findMost(size, smallest) * looked))
    const close: number[] = []
    for (const [at, block] of this.#blocks.entries()) {
      const most = this.#findMost(size, this.#smallest[at] ?? 0)
      const bits = countAtLeast(block, rare.features, rare.count - most)
      for (let left = bits; left !== 0; left &= left - 1) {
        const number = at * 32 + 31 - Math.clz32(left & -left)
        if (number < this.#sets.length) close.push(number)
      }
    }
    return close
  }

  /** How many members one that is like a set of a size can lack of it, if it is no smaller than another size. */
  #findMost(size: number, other: number): number {
    const smallest = Math.max(other, size * this.#limit)
    return Math.floor(size - ((size + smallest) * this.#limit) / (1 + this.#limit) + tiny)
  }

  /** At least so many of the rarest features, filled up with one that no set has. */
  #chooseRare(own: Uint16Array, wanted: number): Rare {
    const counts = this.#counts
    const steps = stepsOfRarity / (this.#sets.length + 1)
    const having = new Uint16Array(stepsOfRarity)
    for (const feature of own) {
      const step = Math.floor((counts[feature] ?? 0) * steps)
      having[step] = (having[step] ?? 0) + 1
    }
    let last = 0
    let count = having[0] ?? 0
    while (count < wanted && last < stepsOfRarity - 1) {
      last += 1
      count += having[last] ?? 0
    }
    const rare = new Uint16Array((count + 7) & ~7).fill(features)
    let place = 0
    for (const feature of own) {
      if (Math.floor((counts[feature] ?? 0) * steps) > last) continue
      rare[place] = feature
      place += 1
    }
    return { features: rare, count }
  }

  #isLike(set: Uint32Array, other: number): boolean {
    return compareSets(set, this.#sets[other] ?? nothing) > this.#limit
  }
}

/** Features of a set, and how many there are without those that fill them up. */
interface Rare {
  readonly features: Uint16Array
  readonly count: number
}

const features = 2 ** 11
const nothing = new Uint32Array()
// as many times what may lack: with fewer, more sets are compared in vain; with more, each takes longer
const looked = 2
const stepsOfRarity = 256
// what rounding may take away
const tiny = 1e-9

/** The features of a set, each once. */
function listFeatures(set: Uint32Array): Uint16Array {
  const found = new Uint16Array(set.length)
  let count = 0
  let before = -1
  for (let at = 0; at < set.length; at += 1) {
    const feature = (set[at] ?? 0) >>> 21
    if (feature === before) continue
    before = feature
    found[count] = feature
    count += 1
  }
  return found.subarray(0, count)
}
