/** Members of sets are numbers of 32 bits; the upper half of one is its slot. */
export const slots: number = 2 ** 16

/** The slots in order, those first with the fewest members, and how many each has. */
export function orderSlots(sets: readonly Uint32Array[]): {
  readonly ordered: Uint32Array
  readonly counts: Int32Array
} {
  const counts = new Int32Array(slots)
  for (const set of sets)
    for (let at = 0; at < set.length; at += 1) {
      const slot = (set[at] ?? 0) >>> 16
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  // as one number each, which sorts without a function that compares
  const sorted = Float64Array.from(counts, (count, slot) => count * slots + slot).sort()
  return { ordered: Uint32Array.from(sorted, (key) => key % slots), counts }
}
