import type { ObjectFrame } from './frame.ts'
import type { Goal } from './goal.ts'

/** What a member of a name must fulfil. */
export function listMemberGoals(object: ObjectFrame, name: string): readonly Goal[] {
  const byName = listed.get(object) ?? new Map<string, readonly Goal[]>()
  listed.set(object, byName)
  const known = byName.get(name) ?? listAnew(object, name)
  // names that are made up must not pile up
  if (byName.size < mostNames) byName.set(name, known)
  return known
}

const mostNames = 1000

// a frame is ready when members are asked for, and is used for many instances
const listed = new WeakMap<ObjectFrame, Map<string, readonly Goal[]>>()

function listAnew({ rules, unevaluated }: ObjectFrame, name: string): readonly Goal[] {
  const judges = new Set<number>()
  const goals: Goal[] = []
  for (const { properties, patterns, additional, watchers } of rules) {
    const own = properties.get(name)
    const matched = patterns.filter(([pattern]) => pattern.test(name)).map(([, goal]) => goal)
    const named = own ? [own, ...matched] : matched
    const found = named.length === 0 && additional ? [additional] : named
    goals.push(...found)
    if (found.length > 0) for (const watcher of watchers) judges.add(watcher)
  }
  // one that stands further in judges for those further out
  for (const rule of unevaluated.toSorted((a, b) => b.watchers.length - a.watchers.length)) {
    if (judges.has(rule.watcher)) continue
    goals.push(rule.goal)
    for (const watcher of rule.watchers) judges.add(watcher)
  }
  return goals
}
