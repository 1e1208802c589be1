import { listValue } from '@duckdb/node-api'
import { isNumeric } from '../../world/world.ts'
import { NoWitness } from '../symbolic/witness.ts'
import { avoidKeys } from './avoid-keys.ts'
import { countMeeting } from './count-meeting.ts'
import { findSides, meeting, meetingInTime, type Sides } from './find-sides.ts'
import { type Hoisted, hoistParts, mayFail } from './hoist-parts.ts'
import { listUnlike } from './list-unlike.ts'
import { printCondition, type Task } from './task.ts'

/** How many values of each pool are tried together, by the number of pools. */
const caps: readonly number[] = [900, 900, 400, 60, 25, 12, 8, 6, 5, 4]
/** Of more classes than this some have one value only: each one more takes four times as long. */
const mostTogether = 10
/** So many then have more. */
const mostVaried = 8
/** Sides meet in no more rows than this, which take a second or so: counted, for a clock would let the machine decide. */
const mostMeeting = 4_000_000

/** Values for classes that conditions tie together: their pools joined by those conditions. */
export async function joinPools(task: Task, roots: readonly number[]): Promise<void> {
  for (let draw = 1; ; draw += 1)
    try {
      await joinOnce(task, roots, draw)
      return
    } catch (error) {
      // where pools are larger than what is tried together, other values may do
      const isSampled =
        roots.length > mostTogether ||
        roots.some((root) => (task.pools.get(root)?.values.length ?? 0) > capOf(roots.length))
      const isLast = draw === mostDraws || !isSampled
      if (!(error instanceof NoWitness) || isLast) throw error
    }
}

/** How often other values are drawn from pools that are larger than what is tried together. */
const mostDraws = 3

function capOf(classes: number): number {
  return caps[Math.min(classes, caps.length - 1)] ?? 4
}

/** Sides that meet by a hash are each tried as if one class more were with them. */
function capOfSides({ left, right }: Sides, classes: number): number {
  const [a, b] = [left.roots.size, right.roots.size]
  const most = Math.max(a, b) + 1
  return capOf(a + b === classes ? Math.min(most, classes) : classes)
}

async function joinOnce(
  task: Task,
  roots: readonly number[],
  draw: number,
  isParted = true,
): Promise<void> {
  const { store, pools, values, extremes, witness } = task
  const tried: (readonly string[])[] = []
  const inside = task.joints.filter((joint) => joint.roots.every((root) => roots.includes(root)))
  const hoisted: Hoisted[] = []
  const sides = isParted ? findSides(task, inside, hoisted) : null
  const cap = sides ? capOfSides(sides, roots.length) : capOf(roots.length)
  let conditions = inside.flatMap((joint) => {
    if (joint === sides?.joint) return [meeting]
    const rest = hoistParts(joint.expression, (cell) => witness.find(cell), hoisted)
    const sql = printCondition(task, rest, (root) => `x${root}`)
    return sql === null ? [] : [mayFail(rest) ? `TRY(${sql})` : sql]
  })
  const columns: TriedColumn[] = []
  const varied = new Set(sides ? roots : chooseVaried(task, roots))
  for (const [at, root] of roots.entries()) {
    const pool = pools.get(root)
    if (!pool) return
    const free = await avoidKeys(task, root, pool.values)
    const isAgain = draw === 2 && free.length > cap
    const allowed = isAgain ? await listUnlike(task, pool, free, hoisted) : free
    const most = varied.has(root) ? cap : 1
    const lead = most === 1 ? [] : allowed.slice(0, Math.ceil(cap / (3 * draw)))
    const some =
      allowed.length <= most
        ? allowed
        : [...lead, ...store.dice.sample(allowed.slice(lead.length), most - lead.length)]
    tried.push(some)
    const computed = hoisted
      .filter((each) => each.root === root)
      .flatMap(({ name, expression }) => {
        const sql = printCondition(task, expression, (own) => `x${own}`)
        return sql === null ? [] : [`TRY(${sql}) AS ${name}`]
      })
    columns.push({ at, root, type: pool.column.type, count: some.length, computed })
  }
  const sources = sides ? joinSides(sides, columns) : printColumns(columns)
  const lists = tried.map((some) => listValue([...some]))
  if (sides && (await countMeeting(store.pool, { sides, roots, sources, tried })) > mostMeeting)
    return await joinOnce(task, roots, draw, false)
  const ends = roots.flatMap((root) => {
    const end = extremes.get(root)
    const pool = pools.get(root)
    return end && pool && isNumeric(pool.column)
      ? [`x${root}${end === 'greatest' ? ' DESC' : ''}`]
      : []
  })
  const places = roots.map((_, at) => `i${at}`)
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const sql = `SELECT ${places.join(', ')} FROM ${sources.join(', ')}
      WHERE ${conditions.join(' AND ') || 'true'} ORDER BY ${[...ends, ...places].join(', ')} LIMIT 40`
    try {
      const found = (await store.pool.runAndReadAll(sql, lists)).getRows()
      if (found.length === 0)
        throw new NoWitness(
          `No values were found together for ${conditions.map((each) => (each === meeting && sides ? sides.said : each)).join(' and ')}`,
        )
      const nth = ends.length > 0 ? 0 : (task.variant * 7) % found.length
      for (const [at, root] of roots.entries())
        values.set(root, tried[at]?.[Number(found[nth]?.[at])] ?? null)
      return
    } catch (error) {
      if (error instanceof NoWitness || attempt > 0) throw toNoWitness(error)
      // of a day and a moment, a day may be beyond all moments
      conditions = await keepBinding(
        conditions.map((each) => (each === meeting ? meetingInTime : each)),
      )
    }
  }

  async function keepBinding(all: readonly string[]): Promise<string[]> {
    const kept: string[] = []
    for (const condition of all)
      try {
        await store.pool.runAndReadAll(
          `SELECT 1 FROM ${sources.join(', ')} WHERE ${condition} LIMIT 0`,
          lists,
        )
        kept.push(condition)
      } catch {
        witness.skipped.add(condition)
      }
    return kept
  }
}

/** Those whose values vary: with so many that all together would take too long, the others have one value each. */
function chooseVaried({ store, extremes }: Task, roots: readonly number[]): ReadonlySet<number> {
  if (roots.length <= mostTogether) return new Set(roots)
  const ends = roots.filter((root) => extremes.has(root)).slice(0, mostVaried)
  const others = roots.filter((root) => !ends.includes(root))
  return new Set([...ends, ...store.dice.sample(others, mostVaried - ends.length)])
}

/** The values of a class that are tried, and what is computed of each alone. */
interface TriedColumn {
  /** Its place among the classes, and among the lists of values. */
  readonly at: number
  readonly root: number
  readonly type: string
  readonly count: number
  readonly computed: readonly string[]
}

/** The relations that conditions join: one of all that have a single value, since each relation more takes long to plan. */
function printColumns(columns: readonly TriedColumn[]): readonly string[] {
  const alone = columns.filter(({ count }) => count === 1)
  const several = columns.filter(({ count }) => count !== 1)
  const values = alone.map(
    ({ at, root, type }) =>
      `0 AS i${at}, TRY_CAST(CAST($${at + 1} AS VARCHAR[])[1] AS ${type}) AS x${root}`,
  )
  const computed = alone.flatMap((column) => column.computed)
  const single = `(SELECT ${['*', ...computed].join(', ')} FROM (SELECT ${values.join(', ')})) AS alone`
  return [...(alone.length > 0 ? [single] : []), ...several.map(printColumn)]
}

function printColumn({ at, root, type, count, computed }: TriedColumn): string {
  return `(SELECT ${[`i${at}`, `x${root}`, ...computed].join(', ')} FROM (
        SELECT i AS i${at}, TRY_CAST(u AS ${type}) AS x${root}
        FROM (SELECT unnest($${at + 1}) AS u, unnest(range(${count})) AS i)
      )) AS t${at}`
}

/** What each side gives, computed once for its own values. */
function joinSides({ left, right }: Sides, columns: readonly TriedColumn[]): readonly string[] {
  const pick = (holds: (root: number) => boolean): readonly string[] =>
    printColumns(columns.filter(({ root }) => holds(root)))
  const given = [left, right].map(
    (side, at) =>
      `(SELECT *, TRY(${side.sql}) AS s${at} FROM ${pick((root) => side.roots.has(root)).join(', ')}) AS side${at}`,
  )
  return [...given, ...pick((root) => !left.roots.has(root) && !right.roots.has(root))]
}

function toNoWitness(error: unknown): NoWitness {
  if (error instanceof NoWitness) return error
  return new NoWitness('Values could not be tried together.', { cause: error })
}
