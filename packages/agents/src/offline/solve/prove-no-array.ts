import type { ArrayBuilding } from './building.ts'
import { noFacts } from './find-fact.ts'
import type { Goal } from './goal.ts'
import { listItemGoals } from './list-item-goals.ts'
import type { Place } from './solving.ts'

/**
 * Whether it is certain that no array does: an item that must be there can be nothing, or nothing
 * can be what must be contained, or there are too few different values.
 */
export function proveNoArray(building: ArrayBuilding, least: number, most: number): boolean {
  const { array } = building
  const prefix = Math.max(
    0,
    ...array.rules.map((rule) => rule.prefix.length),
    ...array.at.map(({ index }) => index + 1),
  )
  // behind the positions with a schema of their own, one position is like another
  const positions = [...Array(Math.min(prefix + 1, most)).keys()]
  const isImpossible = (
    index: number,
    goal: Goal | null,
    taken: readonly unknown[] = [],
  ): boolean => {
    const plain = { ...array, unevaluated: array.contains.length > 0 ? [] : array.unevaluated }
    const more = goal ? [{ goal, watchers: [] }] : []
    const outcome = building.solve(
      listItemGoals(plain, index, more),
      place(building, index, taken),
      building.solving,
    )
    return !outcome.found && outcome.proved
  }
  if (positions.some((index) => index < least && isImpossible(index, null))) return true
  const wanted = [
    ...array.contains.filter((rule) => rule.least > 0).map(({ goal }) => ({ goal, from: 0 })),
    ...array.some,
  ]
  const isNowhere = wanted.some(({ goal, from }) => {
    const open = positions.filter((index) => index >= from)
    const last = Math.max(from, prefix)
    const all = open.length > 0 || last >= most ? open : [last]
    return all.every((index) => isImpossible(index, goal))
  })
  if (isNowhere) return true
  if (array.contains.some((rule) => rule.least > rule.most)) return true
  return array.unique && prefix === 0 && array.contains.length + array.some.length === 0
    ? hasTooFew(building, least)
    : false
}

/** All items are alike, and after fewer than there must be no other value is left. */
function hasTooFew(building: ArrayBuilding, least: number): boolean {
  const found: unknown[] = []
  while (found.length < Math.min(least, 200)) {
    const goals = listItemGoals(building.array, 0, [])
    const outcome = building.solve(goals, place(building, found.length, found), building.solving)
    if (!outcome.found) return outcome.proved
    found.push(outcome.value)
  }
  return false
}

function place(building: ArrayBuilding, index: number, taken: readonly unknown[]): Place {
  const { place: outer } = building
  return {
    ...outer,
    path: [...outer.path, index],
    fact: undefined,
    facts: noFacts,
    beside: new Map(),
    taken,
  }
}
