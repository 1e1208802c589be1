import type { DuckDBConnection } from '@duckdb/node-api'
import { Lane } from './lane.ts'
import { Packer } from './packer.ts'
import { putLongestFirst } from './put-longest-first.ts'
import { readTask, type Task } from './read-task.ts'

/** How far a plan has run. */
export interface PlanStep {
  readonly done: number
  readonly of: number
  readonly statement: string
}

/**
 * Runs the statements of a printed plan and says after each how far it is. Those that do not wait for
 * each other run side by side, one on each connection: planning a statement is the work of one thread.
 */
export async function* runPlan(
  connections: readonly DuckDBConnection[],
  statements: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  const { setUp, lists, tasks: planned } = sortTasks(statements)
  const uneven = new Set(planned.flatMap((task) => (task.isUneven ? (task.makes ?? []) : [])))
  const lanes = connections.map((connection) => new Lane(connection, lists, uneven))
  const tasks = lanes.length > 1 ? putLongestFirst(planned) : planned
  const [first] = lanes
  if (!first) return
  for (const task of setUp) await first.run(task)
  let done = setUp.length + lists.size
  const waiting = new Set(tasks)
  const parts = listParts(tasks)
  const uses = countUses(tasks)
  const packer = lanes.length === 1 ? new Packer(connections[0] as DuckDBConnection) : null
  const running = new Map<Lane, Promise<Finished>>()
  try {
    while (waiting.size > 0 || running.size > 0) {
      signal.throwIfAborted()
      for (const lane of lanes) {
        if (running.has(lane)) continue
        const task = findReady(waiting, parts)
        if (!task) break
        waiting.delete(task)
        running.set(
          lane,
          lane.run(task).then(() => ({ lane, task })),
        )
      }
      if (running.size === 0) throw new Error('The statements of the plan wait for each other')
      const { lane, task } = await Promise.race(running.values())
      running.delete(lane)
      if (task.makes) parts.get(task.makes)?.shift()
      done += 1
      for (const name of uses.finish(task)) await lane.drop(name)
      await packer?.pack()
      yield { done, of: statements.length, statement: task.sql }
    }
  } finally {
    for (const lane of running.keys()) lane.interrupt()
    // a connection may only be closed when nothing runs on it
    await Promise.allSettled(running.values())
  }
}

/** Tells after each statement which tables on the way no later one reads. What a view shows is kept. */
function countUses(tasks: readonly Task[]): { readonly finish: (task: Task) => readonly string[] } {
  const left = new Map<string, number>()
  const count = (name: string, by: number): number => {
    const sum = (left.get(name) ?? 0) + by
    left.set(name, sum)
    return sum
  }
  // a view is never finished, and a table that nothing reads is dropped with its own statement
  for (const { makes, needs } of tasks)
    for (const name of makes === null ? needs : [makes, ...needs]) count(name, 1)
  const finish = ({ makes, needs }: Task): readonly string[] =>
    makes === null ? [] : [makes, ...needs].filter((name) => count(name, -1) === 0)
  return { finish }
}

type Parts = ReadonlyMap<string, Task[]>

/** The statements that each table is still to be made by, in their order. */
function listParts(tasks: readonly Task[]): Parts {
  const parts = new Map<string, Task[]>()
  for (const task of tasks)
    if (task.makes !== null) parts.set(task.makes, [...(parts.get(task.makes) ?? []), task])
  return parts
}

/** The first that waits for nothing; a set keeps the order of its tasks. */
function findReady(waiting: ReadonlySet<Task>, parts: Parts): Task | null {
  for (const task of waiting) {
    const { makes, needs } = task
    // a statement that adds to a table waits for the one that made it
    const isNext = makes === null || parts.get(makes)?.[0] === task
    if (isNext && needs.every((name) => parts.get(name)?.length === 0)) return task
  }
  return null
}

interface Finished {
  readonly lane: Lane
  readonly task: Task
}

function sortTasks(statements: readonly string[]): {
  readonly setUp: readonly Task[]
  readonly lists: ReadonlyMap<string, Task>
  readonly tasks: readonly Task[]
} {
  const all = statements.map(readTask)
  const isSetUp = ({ makes, needs, declares }: Task): boolean =>
    makes === null && needs.length === 0 && declares === null
  return {
    setUp: all.filter(isSetUp),
    lists: new Map(all.flatMap((task) => (task.declares === null ? [] : [[task.declares, task]]))),
    tasks: all.filter((task) => !isSetUp(task) && task.declares === null),
  }
}
