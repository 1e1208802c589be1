import { type Grammar, listSlots } from '@worldloom/language'

/** A value is written out in so many ways at most. */
const most = 16

/** What a value reads with the slots inside it filled, spread evenly over the ways to fill them. */
export function expandValue(grammar: Grammar, value: string): readonly string[] {
  const [slot] = listSlots([value])
  if (slot === undefined) return [value]
  const written = (grammar.slots[slot] ?? ['']).flatMap((inner) =>
    expandValue(grammar, value.replaceAll(`{${slot}}`, inner)),
  )
  if (written.length <= most) return written
  return Array.from(
    { length: most },
    (_, i) => written[Math.floor((i * written.length) / most)] ?? '',
  )
}
