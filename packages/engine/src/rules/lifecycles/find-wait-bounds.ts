import type { LifecycleRule } from './lifecycle-rule.ts'

/** The least and the most seconds between two states. */
export interface WaitBounds {
  readonly least: number
  readonly most: number
}

/** How long after a state each other can begin, by name, over all ways of a life that lead there. */
export function findWaitBounds(
  { states, steps }: Pick<LifecycleRule, 'states' | 'steps'>,
  from: string,
): ReadonlyMap<string, WaitBounds> {
  const found = new Map<string, WaitBounds>()
  let front: ReadonlyMap<string, WaitBounds> = new Map([[from, { least: 0, most: 0 }]])
  for (let step = 1; step < steps && front.size > 0; step++) {
    const next = new Map<string, WaitBounds>()
    for (const [name, { least, most }] of front)
      for (const move of states.find((state) => state.name === name)?.moves ?? []) {
        if (move.share === 0) continue
        const bounds = { least: least + move.minimumSeconds, most: most + move.maximumSeconds }
        next.set(move.to, widen(next.get(move.to), bounds))
      }
    for (const [name, bounds] of next) found.set(name, widen(found.get(name), bounds))
    front = next
  }
  return found
}

function widen(known: WaitBounds | undefined, { least, most }: WaitBounds): WaitBounds {
  if (!known) return { least, most }
  return { least: Math.min(known.least, least), most: Math.max(known.most, most) }
}
