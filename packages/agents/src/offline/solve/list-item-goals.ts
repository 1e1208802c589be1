import type { ArrayFrame } from './frame.ts'
import type { Goal } from './goal.ts'

/** What an item at a position must fulfil; `more` are those it was chosen for. */
export function listItemGoals(
  array: ArrayFrame,
  index: number,
  more: readonly { readonly goal: Goal; readonly watchers: readonly number[] }[],
): readonly Goal[] {
  const judges = new Set<number>(more.flatMap(({ watchers }) => watchers))
  const goals = more.map(({ goal }) => goal)
  for (const { prefix, rest, watchers } of array.rules) {
    const goal = prefix[index] ?? rest
    if (!goal) continue
    goals.push(goal)
    for (const watcher of watchers) judges.add(watcher)
  }
  goals.push(...array.at.filter((each) => each.index === index).map(({ goal }) => goal))
  for (const rule of array.unevaluated.toSorted((a, b) => b.watchers.length - a.watchers.length)) {
    if (judges.has(rule.watcher)) continue
    goals.push(rule.goal)
    for (const watcher of rule.watchers) judges.add(watcher)
  }
  return goals
}
