import type { Task } from './read-task.ts'

/**
 * Puts the statements first that the most others wait for, one after the other: what runs side by side is
 * finished sooner when the longest way is begun first. Otherwise the order of the plan stays.
 */
export function putLongestFirst(tasks: readonly Task[]): readonly Task[] {
  const readers = new Map<string, Task[]>()
  for (const task of tasks)
    for (const name of task.needs) readers.set(name, [...(readers.get(name) ?? []), task])
  const lengths = new Map<string, number>()
  const lengthOf = ({ makes }: Task): number => {
    if (makes === null) return 0
    const known = lengths.get(makes)
    if (known !== undefined) return known
    // against statements that would wait for each other
    lengths.set(makes, 0)
    const next = (readers.get(makes) ?? []).map(lengthOf)
    const length = 1 + next.reduce((longest, each) => Math.max(longest, each), 0)
    lengths.set(makes, length)
    return length
  }
  return tasks.toSorted((a, b) => lengthOf(b) - lengthOf(a))
}
