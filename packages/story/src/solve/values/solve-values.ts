import type { Value } from '../../world/world.ts'
import { isNumeric } from '../../world/world.ts'
import { isBoundToOthers } from '../constraints/list-own-conditions.ts'
import type { Store } from '../store/store.ts'
import { NoWitness, type Witness } from '../symbolic/witness.ts'
import { avoidKeys } from './avoid-keys.ts'
import { bindKnown } from './bind-known.ts'
import { fillFree } from './fill-free.ts'
import { fillPool } from './fill-pool.ts'
import { followSteps, listLeads } from './follow-steps.ts'
import { joinPools } from './join-pools.ts'
import { keepClose } from './keep-close.ts'
import { listPlaces, type SolveOptions, startTask, type Task } from './task.ts'
import { widenPools } from './widen-pools.ts'
import { widenTexts } from './widen-texts.ts'

/**
 * Values for the cells of a witness, by the cell that stands for all equal ones; the database tries them. They stay where
 * those of their columns are, unless there are none to be found there.
 */
export async function solveValues(
  store: Store,
  witness: Witness,
  options: SolveOptions,
): Promise<ReadonlyMap<number, Value>> {
  const ranged = startTask(store, witness, { ...options, isRanged: true })
  try {
    return await solve(ranged)
  } catch (error) {
    const isNarrow = [...ranged.pools.values()].some(({ range }) => range !== null)
    if (!(error instanceof NoWitness && isNarrow) || options.near) throw error
    return await solve(startTask(store, witness, { ...options, isRanged: false }))
  }
}

async function solve(task: Task): Promise<ReadonlyMap<number, Value>> {
  for (const root of listConstrained(task)) if (!task.nulls.has(root)) await fillPool(task, root)
  await widenPools(task)
  await widenTexts(task)
  for (const roots of groupRoots(task))
    if (roots.length > 1) await joinPools(task, roots)
    else if (roots[0] !== undefined) await choose(task, roots[0])
  await followSteps(task)
  await keepClose(task)
  for (const root of [...task.values.keys()]) await bindKnown(task, root)
  await fillFree(task)
  return task.values
}

function listConstrained(task: Task): ReadonlySet<number> {
  const measured = [...task.measures].filter((root) => {
    const [place] = listPlaces(task, root)
    return (
      !task.witness.constants.has(root) &&
      place &&
      // one that its row computes from others stays what it is in the row that is copied
      !isBoundToOthers(place.table, place.column) &&
      (isNumeric(place.column) || place.column.category === 'text')
    )
  })
  return new Set([
    ...task.singles.keys(),
    ...task.joints.flatMap(({ roots }) => roots),
    ...task.extremes.keys(),
    ...listLeads(task),
    ...measured,
  ])
}

async function choose(task: Task, root: number): Promise<void> {
  const pool = task.pools.get(root)
  if (!pool) return
  const values = await avoidKeys(task, root, pool.values)
  // what was made up is for want of what the column has
  const many = Math.min(pool.usual, values.length) || values.length
  const at = task.extremes.has(root) ? 0 : (task.variant * 7) % many
  task.values.set(root, values[at] ?? null)
}

/** The classes that have pools, those that conditions tie together in one group. */
function groupRoots({ pools, joints }: Task): readonly (readonly number[])[] {
  const groupOf = new Map<number, number[]>([...pools.keys()].map((root) => [root, [root]]))
  for (const { roots } of joints)
    for (const root of roots) {
      const [first] = roots
      const group = first === undefined ? undefined : groupOf.get(first)
      const other = groupOf.get(root)
      if (!group || !other || group === other) continue
      group.push(...other)
      for (const each of other) groupOf.set(each, group)
    }
  return [...new Set(groupOf.values())]
}
