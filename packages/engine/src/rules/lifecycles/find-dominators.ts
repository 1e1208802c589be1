import type { LifecycleRule } from './lifecycle-rule.ts'
import { listNext } from './list-layers.ts'

/** For each state that a life can come to, the states it has been in before, whatever way it took. */
export function findDominators({
  start,
  states,
}: Pick<LifecycleRule, 'start' | 'states'>): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = reach(start, states, null)
  return new Map(
    [...reached].map((name) => {
      const needed = [...reached].filter(
        (other) => other === start || other === name || !reach(start, states, other).has(name),
      )
      return [name, new Set(needed)]
    }),
  )
}

/** The states that can be reached without passing through one of them. */
function reach(
  start: string,
  states: LifecycleRule['states'],
  without: string | null,
): ReadonlySet<string> {
  const reached = new Set([start])
  for (const name of reached)
    for (const to of states.filter((state) => state.name === name).flatMap(listNext))
      if (to !== without) reached.add(to)
  return reached
}
