import type { Schema, TimeOrder } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Derivation } from '../derive/derivation.ts'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import { firstLocal } from '../solve/store/read-rows.ts'
import { openWorld } from '../world/open-world.ts'
import type { Scale } from '../world/scales.ts'
import type { Value } from '../world/world.ts'
import { type Attempt, attempts, isPlain, nameWay, type Way } from './attempts.ts'
import { type Contributors, findContributors } from './contributors/find-contributors.ts'
import { listCompared, listCounted, listNamed } from './contributors/list-named.ts'
import { listSources } from './contributors/list-sources.ts'
import { followRaised } from './follow-raised.ts'
import { judgeHere, type ShapedQuery, shownRows } from './judge-here.ts'
import { judgeOthers, type Others } from './judge-others.ts'
import { addAmounts } from './raise/add-amounts.ts'
import { addParents } from './raise/add-parents.ts'
import { NoCopies } from './raise/copy-parts.ts'
import { copyRows } from './raise/copy-rows.ts'
import { enlargeAmounts } from './raise/enlarge-amounts.ts'
import { followRows } from './raise/follow-rows.ts'
import { gatherRows } from './raise/gather-rows.ts'
import type { Raised, Raising } from './raise/raising.ts'
import { spanBetween } from './raise/span-between.ts'
import { stretchTimes } from './raise/stretch-times.ts'
import type { Verdicts } from './verdicts.ts'

/** What was tried so that an answer says more. */
export interface Emphasis {
  readonly query: string
  readonly issue: string
  readonly way: Way
  readonly table: string
  /** Rows that were put in. */
  readonly rows: number
  /** The numbers of rows in which columns were changed, and those columns. */
  readonly moved: readonly number[]
  readonly columns: readonly string[]
  readonly isKept: boolean
}

/** Answers that got worse by what another one needs, and are mended as well. */
const mostMended = 2

/** After more changes than these that did not do it, a way is not tried in other orders of rows. */
const mostVain = 6

/** What one answer does not let happen, it may once others have been mended. */
const passes = 2

/** Times that an answer is judged anew while its rows are raised. */
const mostRounds = 40

/**
 * Makes answers that are good meaningful as well, as far as more of what is there does it: a first that hardly stands out,
 * a tie at the cut, a group below a threshold. What helps no answer, or makes another one worse, is taken back.
 */
export async function emphasizeAnswers(input: {
  readonly connection: Connection
  readonly schema: Schema
  readonly queries: readonly ShapedQuery[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
  /** What is known of the answers as they are. */
  readonly verdicts: Verdicts
  readonly events: Raising['events']
  /** The columns that follow from others. */
  readonly derivations: readonly Derivation[]
  /** What comes before what in a row, and before it. */
  readonly orders: readonly TimeOrder[]
  readonly scales: readonly Scale[]
  readonly signal: AbortSignal
}): Promise<readonly Emphasis[]> {
  const { connection, schema, queries, now, verdicts, events, signal } = input
  const { derivations, orders, scales } = input
  const world = await openWorld(connection, schema, now, { derivations, orders, scales })
  const tried: Emphasis[] = []
  await verdicts.judge(queries)
  const good = queries.filter((query) => verdicts.find(query)?.status === 'good')
  const valid = new Set(good.filter((query) => verdicts.find(query)?.isValid))
  const hurt = new Set<ShapedQuery>()
  const hopeless = new Set<ShapedQuery>()
  for (let pass = 0; pass < passes; pass += 1) {
    const first = tried.length
    for (const query of good.filter((each) => !valid.has(each) && !hopeless.has(each))) {
      // nothing to mend, or nothing that more of what is there would mend
      if (!verdicts.find(query)?.lifts.length) continue
      const begun = await judgeHere(connection, query, verdicts.seconds, { isKept: true })
      const vain = new Set<string>()
      let isReached = false
      for (const attempt of attempts) {
        signal.throwIfAborted()
        if (vain.has(nameWay(attempt))) continue
        // an answer that got worse once is the likeliest to get worse again
        const others = [...hurt, ...good.filter((each) => !hurt.has(each))]
        const given = { connection, world, query, begun, valid, hurt, verdicts, events }
        const { emphases, ...ended } = await emphasize(
          { ...given, others: others.filter((each) => each !== query) },
          attempt,
        )
        tried.push(...emphases)
        isReached ||= ended.isReached
        // so much in vain would not do it in another order either
        const isVain = !ended.isReached && emphases.length > mostVain
        if (isVain || !ended.isPossible) vain.add(nameWay(attempt))
        if (!emphases.some(({ isKept }) => isKept)) continue
        valid.add(query)
        break
      }
      // it was not for the others' sake that it stayed as it was
      if (!isReached) hopeless.add(query)
    }
    if (!tried.slice(first).some(({ isKept }) => isKept)) break
  }
  await connection.run(`DROP TABLE IF EXISTS ${shownRows}`)
  return tried
}

const ways: Readonly<
  Record<
    Way,
    (
      connection: Connection,
      from: Contributors,
      raising: Raising,
    ) => Promise<Raised | readonly Raised[] | null>
  >
> = {
  copy: copyRows,
  gather: async (connection, from, raising) =>
    from.isLinked ? null : await gatherRows(connection, from, raising),
  relink: gatherRows,
  parents: addParents,
  add: addAmounts,
  enlarge: enlargeAmounts,
  stretch: stretchTimes,
  follow: followRows,
}

interface Emphasizing extends Omit<Others, 'connections'> {
  readonly connection: Connection
  readonly query: ShapedQuery
  /** What its answer means before anything is tried. */
  readonly begun: JudgedQuery
  /** Those whose answers got worse by what was tried. */
  readonly hurt: Set<ShapedQuery>
  readonly verdicts: Verdicts
  readonly events: Raising['events']
}

/** Raises rows of an answer in one way until it is meaningful, and those of answers that get worse by it. */
async function emphasize(
  given: Emphasizing,
  attempt: Attempt,
): Promise<{
  readonly emphases: readonly Emphasis[]
  /** Whether it would be meaningful but for what others became. */
  readonly isReached: boolean
  /** Whether other rows may do what these did not. */
  readonly isPossible: boolean
}> {
  const { connection, query, begun, verdicts } = given
  const { connections, seconds } = verdicts
  const done: Done[] = []
  let changed: readonly JudgedQuery[] | null = null
  let isReached = false
  let isPossible = true
  await connection.run('BEGIN')
  try {
    let judged = await raise(given, { query, judged: begun }, attempt, done)
    isReached = judged.isValid
    isPossible = isReached || judged.issues[0] !== begun.issues[0]
    for (let others = 0; judged.isValid; others += 1) {
      const inserted = done.map(({ emphasis, sql }) => ({ table: emphasis.table, sql: sql ?? '' }))
      // two transactions cannot change the same rows
      const isMoved = done.some(({ emphasis, sql }) => emphasis.moved.length > 0 || sql === null)
      const side = isMoved ? connections.slice(0, 1) : connections
      const found = await judgeOthers({ ...given, connections: side }, inserted)
      if (!found.hurt) changed = [judged, ...found.judged]
      else given.hurt.add(found.hurt)
      if (!found.hurt || others === mostMended) break
      const worse = await judgeHere(connection, found.hurt, seconds, { isKept: true })
      const mended = await raise(given, { query: found.hurt, judged: worse }, attempt, done)
      if (!mended.isValid) break
      judged = await judgeHere(connection, query, seconds)
    }
  } catch (failure) {
    // what a table does not take ends the attempt
    changed = null
    isPossible = !(failure instanceof NoCopies)
  }
  await connection.run(changed ? 'COMMIT' : 'ROLLBACK')
  for (const each of changed ?? []) verdicts.note(each)
  const isKept = changed !== null
  return { emphases: done.map(({ emphasis }) => ({ ...emphasis, isKept })), isReached, isPossible }
}

interface Done {
  readonly emphasis: Omit<Emphasis, 'isKept'>
  readonly sql: string | null
}

/** Raises rows of one answer, whose own are kept, in the open transaction, as long as that changes it. */
async function raise(
  { connection, world, verdicts, events }: Emphasizing,
  begun: { readonly query: ShapedQuery; readonly judged: JudgedQuery },
  attempt: Attempt,
  done: Done[],
): Promise<JudgedQuery> {
  const { query } = begun
  const { way, place, order } = attempt
  const { seconds } = verdicts
  const named = listNamed(query.tree)
  const compared = listCompared(query.tree)
  const counted = isPlain(attempt) ? new Set<string>() : listCounted(query.tree)
  let { judged } = begun
  for (let round = 0; judged.lifts.length > 0 && round < mostRounds; round += 1) {
    const [issue = ''] = judged.issues
    const raisedBefore = done.length
    const last = Math.max(...judged.lifts.flatMap(({ row, like }) => [row, like?.row ?? 0]))
    const rows = await readRows(connection, last + 1)
    for (const { row, column, factor, like } of judged.lifts) {
      const shift = like ? spanBetween(like.from, like.to) : null
      // only copies of rows from elsewhere are something where there is nothing
      if (like && (way !== 'copy' || shift === null)) continue
      const cells = rows[like?.row ?? row] ?? new Map()
      const value = Number(cells.get(column.toLowerCase()) ?? 0)
      const more = isCount(query, column) ? Math.ceil(value * (like ? factor : factor - 1)) : null
      const made = await findContributors(connection, world, query.tree, { row: cells, column })
      const all = made.flatMap((from) => listSources(world, from))
      const raising = { row, factor, more, shift, order, named, counted, compared, events, world }
      // a part of a union has no rows of what another part shows
      for (const from of listAble(all, way).slice(place)) {
        const raised = await ways[way](connection, from, raising)
        if (!raised) continue
        const all = [raised].flat()
        const followed = await followRaised(connection, world, all)
        const at = { query: query.golden.id, issue, way }
        for (const { table, added, moved: places, columns, sql } of [...all, ...followed]) {
          // rows that were put in just now are told as such
          const moved = places.filter((place) => place < firstLocal).map(Number)
          done.push({ emphasis: { ...at, table, rows: added, moved, columns }, sql })
        }
        break
      }
    }
    if (done.length === raisedBefore) break
    const before = JSON.stringify([judged.issues, judged.answer?.rows, judged.lifts])
    judged = await judgeHere(connection, query, seconds, { isKept: true })
    // what changes nothing would go on changing nothing
    if (JSON.stringify([judged.issues, judged.answer?.rows, judged.lifts]) === before) break
  }
  return judged
}

/**
 * The rows that a way can work with: those that have amounts, or those to which no others lead. Where others do, a row more
 * counts as well in `count(DISTINCT o.id)`, beside the lines of orders.
 */
function listAble(all: readonly Contributors[], way: Way): readonly Contributors[] {
  if (way === 'stretch') return all.filter(({ timed }) => timed.length > 0)
  if (way === 'parents' || way === 'add' || way === 'enlarge')
    return all.filter(({ measured }) => measured.length > 0)
  const led = all.filter(({ isLed, isMade }) => isLed && isMade)
  return [...all.filter(({ isLed }) => !isLed), ...led]
}

function isCount({ shape }: ShapedQuery, column: string): boolean {
  return shape.outputs.some(({ name, isCount: counts }) => counts && name === column)
}

/**
 * The first rows of the last answer that was judged, which may have one for each of a million orders: their cells by the
 * names of its columns in small letters.
 */
async function readRows(
  connection: Connection,
  count: number,
): Promise<readonly ReadonlyMap<string, Value>[]> {
  const reader = await connection.runAndReadAll(
    `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${shownRows} LIMIT ${count}`,
  )
  const names = reader.columnNames().map((name) => name.toLowerCase())
  return reader
    .getRows()
    .map((cells) => new Map(names.map((name, at) => [name, (cells[at] ?? null) as Value])))
}
