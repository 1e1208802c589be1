import type { LifecycleRule, LifecycleState } from './lifecycle-rule.ts'

/** The states that can be the first of a life, the second, and so on, up to the last step it may have. */
export function listLayers({
  start,
  states,
  steps,
}: Pick<LifecycleRule, 'start' | 'states' | 'steps'>): readonly (readonly LifecycleState[])[] {
  const layers: (readonly LifecycleState[])[] = []
  let names = new Set([start])
  while (layers.length < steps && names.size > 0) {
    const layer = states.filter(({ name }) => names.has(name))
    layers.push(layer)
    names = new Set(layer.flatMap(listNext))
  }
  return layers
}

/** The states that a move leads to at all. */
export function listNext({ moves }: LifecycleState): readonly string[] {
  return moves.filter(({ share }) => share > 0).map(({ to }) => to)
}
