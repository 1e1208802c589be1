import { isLink } from '../../world/is-link.ts'
import { isNumeric, type Value } from '../../world/world.ts'
import { listKeyPlaces } from './avoid-keys.ts'
import { makeKey } from './make-key.ts'
import { listPlaces, type Task } from './task.ts'

/** Values for the classes that no condition speaks of: new keys, shared cells, groups of their own. */
export async function fillFree(task: Task): Promise<void> {
  const { store, witness, members, nulls, values } = task
  const groups = new Set([...witness.groupKeys, ...witness.fresh].map((cell) => witness.find(cell)))
  for (const [root, cells] of members) {
    if (values.has(root)) continue
    if (nulls.has(root)) {
      values.set(root, null)
      continue
    }
    const constant = witness.constants.get(root)
    if (constant !== undefined) {
      values.set(root, constant)
      continue
    }
    if (cells.length === 1 && !witness.touched.has(root)) continue
    const keys = listKeyPlaces(task, root)
    if (keys.length > 0) values.set(root, await makeKey(store, keys, listPlaces(task, root)))
    else if (cells.length > 1 && !isOwn(task, root, groups)) {
      const value = await pickKnown(task, root, new Set())
      if (value !== null) values.set(root, value)
    }
  }
  await fillGroupKeys(task)
  await fillDistinct(task)
}

/** Whether a class is to be a group of its own, or what no other row has, which it becomes later. */
function isOwn(task: Task, root: number, groups: ReadonlySet<number>): boolean {
  if (!groups.has(root)) return false
  const places = listPlaces(task, root)
  const isLinked = places.some(({ table, column }) => isLink(table, column.name))
  return places[0]?.column.category === 'integer' && !isLinked
}

/** One value that the columns of the class have in the background, none of those used. */
async function pickKnown(
  task: Task,
  root: number,
  used: ReadonlySet<string>,
): Promise<string | null> {
  const { store } = task
  for (const { table, column } of listPlaces(task, root)) {
    const sample = await store.sample(table)
    const known = sample.flatMap((cells) => cells[column.name] ?? [])
    const free = known.filter((value) => !used.has(value))
    const value = store.dice.pick(free)
    if (value !== null) return value
  }
  return null
}

/** A text or a whole number that groups are made by becomes one that no other row has. */
async function fillGroupKeys(task: Task): Promise<void> {
  const { store, witness, members, nulls, values } = task
  const fresh = new Set(witness.fresh.map((cell) => witness.find(cell)))
  for (const cell of [...witness.groupKeys, ...fresh]) {
    const root = witness.find(cell)
    const places = listPlaces(task, root)
    const isLinked = places.some(({ table, column }) => isLink(table, column.name))
    const [place] = places
    if (values.has(root) || nulls.has(root) || !members.has(root) || isLinked || !place) continue
    const { category, choices } = place.column
    const isFresh = fresh.has(root) && isNumeric(place.column)
    const isAble = category === 'text' || category === 'integer' || isFresh
    if (!isAble || choices.length > 0) continue
    values.set(root, await makeKey(store, places, places))
  }
}

/** Another value that a cell's own conditions let through: of two names in a list one each. What is tied to others stays. */
function chooseOther(
  { pools, joints, witness, values }: Task,
  root: number,
  used: ReadonlySet<string>,
): Value | undefined {
  const isTied = witness.constants.has(root) || joints.some(({ roots }) => roots.includes(root))
  const other = isTied ? undefined : pools.get(root)?.values.find((value) => !used.has(value))
  return other ?? values.get(root)
}

/** Cells that must differ get different values. */
async function fillDistinct(task: Task): Promise<void> {
  const { witness, values, store } = task
  for (const cells of witness.distinct) {
    const used = new Set<string>()
    for (const cell of cells) {
      const root = witness.find(cell)
      const given = values.get(root)
      const known =
        typeof given === 'string' && used.has(given) ? chooseOther(task, root, used) : given
      if (known !== undefined) {
        values.set(root, known)
        if (known !== null) used.add(known)
        continue
      }
      const picked = await pickKnown(task, root, used)
      const [place] = listPlaces(task, root)
      const value =
        picked ?? (place && isNumeric(place.column) ? await makeKey(store, [place], [place]) : null)
      if (value === null) continue
      values.set(root, value)
      used.add(value)
    }
  }
}
