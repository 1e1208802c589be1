import type { LifecycleRule } from './lifecycle-rule.ts'

/** The share of lives that end in each state, once all have had time enough. */
export function shareEnds({
  start,
  states,
  steps,
}: Pick<LifecycleRule, 'start' | 'states' | 'steps'>): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  let front = new Map([[start, 1]])
  for (let step = 1; step <= steps; step++) {
    const next = new Map<string, number>()
    for (const [name, share] of front) {
      const moves = states.find((state) => state.name === name)?.moves ?? []
      let rest = share
      for (const move of step < steps ? moves : []) {
        next.set(move.to, (next.get(move.to) ?? 0) + share * move.share)
        rest -= share * move.share
      }
      ends.set(name, (ends.get(name) ?? 0) + Math.max(rest, 0))
    }
    front = next
  }
  return ends
}
