import { compareSets } from './compare-sets.ts'
import { orderSlots, slots } from './order-slots.ts'

/**
 * Finds the pairs of sets that have more than `limit` in common: the size of what both have over that of what either
 * has. Each set is sorted numbers. `onPair` is told each pair, and answers with the limit from there on, which may grow.
 *
 * Sets that have so much in common share some of their rarest members: only sets that do are compared.
 */
export function joinSimilar(
  sets: readonly Uint32Array[],
  limit: number,
  onPair: (first: number, second: number, similarity: number) => number,
): void {
  const order = [...sets.keys()].toSorted((a, b) => size(sets, a) - size(sets, b) || a - b)
  const ranked = rankMembers(order.map((place) => sets[place] ?? nothing))
  // of what it shares with a larger set like it, each leaves out no more than it needs, less `rare`
  const even = (2 * limit) / (1 + limit)
  const rare = chooseRare(ranked, limit)
  const lists = ranked.map((ranks) => cut(ranks, even, rare))
  const owners = new Owners(lists)
  const shared = new Int32Array(sets.length)
  let least = limit
  for (const [larger, ranks] of ranked.entries()) {
    shared.fill(0, 0, larger)
    const fewest = Math.min(rare, Math.max(1, Math.ceil(limit * ranks.length - tiny)))
    const found = owners.findSharing(cut(ranks, limit, rare), fewest, shared)
    owners.add(larger, lists[larger] ?? noRanks)
    for (const smaller of found) {
      if ((ranked[smaller]?.length ?? 0) < least * ranks.length) continue
      const [one = 0, other = 0] = [order[smaller], order[larger]]
      const similarity = compareSets(sets[one] ?? nothing, sets[other] ?? nothing)
      if (similarity > least) least = onPair(Math.min(one, other), Math.max(one, other), similarity)
    }
  }
}

const nothing = new Uint32Array()
const noRanks = new Int32Array()
// what rounding may take away
const tiny = 1e-9

function size(sets: readonly Uint32Array[], place: number): number {
  return sets[place]?.length ?? 0
}

/** How many of the rarest a pair has to share: more make longer lists, fewer make more pairs to compare. */
function chooseRare(ranked: readonly Int32Array[], limit: number): number {
  const total = ranked.reduce((sum, ranks) => sum + ranks.length, 0)
  return Math.max(1, Math.ceil((total / Math.max(1, ranked.length)) * (1 - limit) ** 2))
}

/** The rarest members of a set that has to share a part of them with another. */
function cut(ranks: Int32Array, part: number, rare: number): Int32Array {
  return ranks.subarray(0, ranks.length - Math.ceil(ranks.length * part - tiny) + rare)
}

/** Who has each member, one after the other in one piece of memory: millions of entries are counted. */
class Owners {
  readonly #ends = new Int32Array(slots + 1)
  readonly #starts: Int32Array
  readonly #owners: Int32Array

  constructor(lists: readonly Int32Array[]) {
    const ends = this.#ends
    for (const list of lists) for (const rank of list) ends[rank + 1] = (ends[rank + 1] ?? 0) + 1
    for (let rank = 0; rank < slots; rank += 1)
      ends[rank + 1] = (ends[rank + 1] ?? 0) + (ends[rank] ?? 0)
    this.#starts = ends.slice()
    this.#owners = new Int32Array(ends[slots] ?? 0)
  }

  add(owner: number, ranks: Int32Array): void {
    for (const rank of ranks) {
      const end = this.#ends[rank] ?? 0
      this.#owners[end] = owner
      this.#ends[rank] = end + 1
    }
  }

  /** Finds the owners of at least so many of some members; `shared` is room to count in. */
  findSharing(ranks: Int32Array, fewest: number, shared: Int32Array): readonly number[] {
    const [starts, ends, owners] = [this.#starts, this.#ends, this.#owners]
    const found: number[] = []
    for (let at = 0; at < ranks.length; at += 1) {
      const rank = ranks[at] ?? 0
      const end = ends[rank] ?? 0
      for (let place = starts[rank] ?? 0; place < end; place += 1) {
        const owner = owners[place] ?? 0
        const count = (shared[owner] ?? 0) + 1
        shared[owner] = count
        if (count === fewest) found.push(owner)
      }
    }
    return found
  }
}

/**
 * The members of each set as ranks, in order: 0 for the rarest over all sets. Members that fall into one slot by chance
 * make a pair looked at in vain, and no other harm.
 */
function rankMembers(sets: readonly Uint32Array[]): readonly Int32Array[] {
  const ranks = new Int32Array(slots)
  for (const [rank, slot] of orderSlots(sets).ordered.entries()) ranks[slot] = rank
  return sets.map((set) => {
    const own = new Int32Array(set.length)
    for (let at = 0; at < set.length; at += 1) own[at] = ranks[(set[at] ?? 0) >>> 16] ?? 0
    return own.sort()
  })
}
