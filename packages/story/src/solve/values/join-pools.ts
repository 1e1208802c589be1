import { listValue } from '@duckdb/node-api'
import { isNumeric } from '../../world/world.ts'
import { askLimited } from '../ask-limited.ts'
import { NoWitness } from '../symbolic/witness.ts'
import { avoidKeys } from './avoid-keys.ts'
import { type Hoisted, hoistParts, mayFail } from './hoist-parts.ts'
import { printCondition, type Task } from './task.ts'

/** How many values of each pool are tried together, by the number of pools. */
const caps: readonly number[] = [900, 900, 400, 60, 25, 12, 8, 6, 5, 4]
/** A join of pools that takes longer is given up, in milliseconds. */
const patience = 3000

/** Values for classes that conditions tie together: their pools joined by those conditions. */
export async function joinPools(task: Task, roots: readonly number[]): Promise<void> {
  for (let draw = 1; ; draw += 1)
    try {
      await joinOnce(task, roots, draw)
      return
    } catch (error) {
      // where pools are larger than what is tried together, other values may do
      const isSampled = roots.some(
        (root) => (task.pools.get(root)?.values.length ?? 0) > capOf(roots),
      )
      if (!(error instanceof NoWitness) || draw === mostDraws || !isSampled) throw error
    }
}

/** How often other values are drawn from pools that are larger than what is tried together. */
const mostDraws = 3

function capOf(roots: readonly number[]): number {
  return caps[Math.min(roots.length, caps.length - 1)] ?? 4
}

async function joinOnce(task: Task, roots: readonly number[], draw: number): Promise<void> {
  const { store, pools, values, extremes, witness } = task
  const cap = capOf(roots)
  const tried: (readonly string[])[] = []
  const inside = task.joints.filter((joint) => joint.roots.every((root) => roots.includes(root)))
  const hoisted: Hoisted[] = []
  let conditions = inside.flatMap(({ expression }) => {
    const rest = hoistParts(expression, (cell) => witness.find(cell), hoisted)
    const sql = printCondition(task, rest, (root) => `x${root}`)
    return sql === null ? [] : [mayFail(rest) ? `TRY(${sql})` : sql]
  })
  const selects: string[] = []
  for (const [at, root] of roots.entries()) {
    const pool = pools.get(root)
    if (!pool) return
    const allowed = await avoidKeys(task, root, pool.values)
    const lead = allowed.slice(0, Math.ceil(cap / (3 * draw)))
    const some =
      allowed.length <= cap
        ? allowed
        : [...lead, ...store.dice.sample(allowed.slice(lead.length), cap - lead.length)]
    tried.push(some)
    const computed = hoisted
      .filter((each) => each.root === root)
      .flatMap(({ name, expression }) => {
        const sql = printCondition(task, expression, (own) => `x${own}`)
        return sql === null ? [] : [`, TRY(${sql}) AS ${name}`]
      })
    selects.push(
      `(SELECT i${at}, x${root}${computed.join('')} FROM (
        SELECT i AS i${at}, TRY_CAST(u AS ${pool.column.type}) AS x${root}
        FROM (SELECT unnest($${at + 1}) AS u, unnest(range(${some.length})) AS i)
      )) AS t${at}`,
    )
  }
  const lists = tried.map((some) => listValue([...some]))
  const ends = roots.flatMap((root) => {
    const end = extremes.get(root)
    const pool = pools.get(root)
    return end && pool && isNumeric(pool.column)
      ? [`x${root}${end === 'greatest' ? ' DESC' : ''}`]
      : []
  })
  const places = roots.map((_, at) => `i${at}`)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const sql = `SELECT ${places.join(', ')} FROM ${selects.join(', ')}
      WHERE ${conditions.join(' AND ') || 'true'} ORDER BY ${[...ends, ...places].join(', ')} LIMIT 40`
    try {
      const found = (await askLimited(store.pool, sql, lists, patience)).getRows()
      if (found.length === 0)
        throw new NoWitness(`No values were found together for ${conditions.join(' and ')}`)
      const nth = ends.length > 0 ? 0 : (task.variant * 7) % found.length
      for (const [at, root] of roots.entries())
        values.set(root, tried[at]?.[Number(found[nth]?.[at])] ?? null)
      return
    } catch (error) {
      if (error instanceof NoWitness || attempt > 0) throw toNoWitness(error)
      conditions = await keepBinding(conditions)
    }
  }

  async function keepBinding(all: readonly string[]): Promise<string[]> {
    const kept: string[] = []
    for (const condition of all)
      try {
        await store.pool.runAndReadAll(
          `SELECT 1 FROM ${selects.join(', ')} WHERE ${condition} LIMIT 0`,
          lists,
        )
        kept.push(condition)
      } catch {
        witness.skipped.add(condition)
      }
    return kept
  }
}

function toNoWitness(error: unknown): NoWitness {
  if (error instanceof NoWitness) return error
  return new NoWitness('Values could not be tried together.', { cause: error })
}
