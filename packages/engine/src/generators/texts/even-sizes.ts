import { type Grammar, listSlots } from '@worldloom/language'

/**
 * A grammar in which a slot's sentences and the words in their gaps are as many as numbers without a
 * common divisor: taken in turn, a sentence comes back only after as many rows as their product.
 */
export function evenSizes(grammar: Grammar): Grammar {
  const near = findNeighbors(grammar)
  const sizes = new Map<string, number>()
  const isOuter = (slot: string): boolean =>
    grammar.slots[slot]?.some((value) => value.includes('{')) ?? false
  const ordered = Object.keys(grammar.slots).sort(
    (one, other) => Number(isOuter(other)) - Number(isOuter(one)),
  )
  for (const slot of ordered) {
    const { length } = grammar.slots[slot] ?? []
    const others = [...(near.get(slot) ?? [])].flatMap((other) => sizes.get(other) ?? [])
    sizes.set(slot, length < 3 ? length : findSize(length, others))
  }
  const slots = Object.entries(grammar.slots).map(([slot, values]) => [
    slot,
    Array.from({ length: sizes.get(slot) ?? 0 }, (_, i) => values[i % values.length] ?? ''),
  ])
  return { ...grammar, slots: Object.fromEntries(slots) }
}

/** The slots that stand in one sentence with a slot: the sentence's own, and those in its other gaps. */
function findNeighbors(grammar: Grammar): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(Object.keys(grammar.slots).map((slot) => [slot, new Set<string>()]))
  for (const [outer, values] of Object.entries(grammar.slots))
    for (const value of values) {
      const together = value.includes('{') ? [outer, ...listSlots([value])] : []
      for (const one of together)
        for (const other of together) if (one !== other) near.get(one)?.add(other)
    }
  return near
}

/** The size nearest to `wanted` without a divisor in common with the others, a little smaller first. */
function findSize(wanted: number, others: readonly number[]): number {
  for (let distance = 0; ; distance += 1)
    for (const size of [wanted - distance, wanted + distance])
      if (size >= Math.max(2, wanted * 0.7) && others.every((other) => divisor(size, other) === 1))
        return size
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
