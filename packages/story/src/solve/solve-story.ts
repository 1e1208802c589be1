import type { Schema, TimeOrder } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Derivation } from '../derive/derivation.ts'
import { followFills } from '../derive/follow-fills.ts'
import { listGuesses, listHabits } from '../derive/list-guesses.ts'
import type { GoldenQuery } from '../queries/query.ts'
import type { MovedRows } from '../repair/move-offenders.ts'
import type { Settled } from '../translate/settle-query.ts'
import { openWorld } from '../world/open-world.ts'
import type { Scale } from '../world/scales.ts'
import { getTable } from '../world/world.ts'
import { addGroups } from './add-groups.ts'
import { addKinds } from './add-kinds.ts'
import { type Answer, rank } from './answer.ts'
import { askAgain } from './ask-again.ts'
import { listKeptLookups } from './check-lookups.ts'
import { listLookups, settleStory } from './settle-story.ts'
import { type QuerySolution, type QueryToSolve, solveQuery } from './solve-query.ts'
import type { Change, Fill, InsertedMass } from './store/change.ts'
import { Dice } from './store/dice.ts'
import { openPool } from './store/open-pool.ts'
import { Store } from './store/store.ts'

export interface StoryInput {
  readonly schema: Schema
  readonly queries: readonly Pick<GoldenQuery, 'id' | 'sql' | 'dialect'>[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
  readonly seed: number
  /** Holds every table of the schema, under its id, with its background rows; rows are added there. */
  readonly database: Connection
  /** All the rows, where the database holds some of them; null where it holds them all. */
  readonly whole?: Connection | null
  /** The forms of the queries, where they are known and columns conform to them. */
  readonly settled?: ReadonlyMap<string, Settled>
  /** The forms of some queries, where only columns do not conform to them yet. */
  readonly forms?: ReadonlyMap<string, Settled>
  /** The columns that follow from others; none where nothing is known of any. */
  readonly derivations?: readonly Derivation[]
  /** Which moments usually come before which; none where nothing is known of any. */
  readonly orders?: readonly TimeOrder[]
  /** Between which numbers columns usually lie; none where nothing is known of any. */
  readonly scales?: readonly Scale[]
  /** The tables that hold each day or time once. */
  readonly calendars?: ReadonlySet<string>
  /** Rows that other queries rely on. */
  readonly relied?: readonly WitnessRow[]
  /** Ends the work before the next query. A statement that is interrupted may pass for one that fails. */
  readonly signal?: AbortSignal | undefined
}

/** What was done so that every query has an answer. */
export interface Solved {
  readonly queries: readonly SolvedQuery[]
  /** Rows after those of the background, by table id: how many there are. */
  readonly added: Readonly<Record<string, number>>
  /** Those of the rows added that one statement each put in. */
  readonly masses: readonly InsertedMass[]
  /** Cells that were moved. */
  readonly changes: readonly Change[]
  /** Columns that were mended as a whole. */
  readonly fills: readonly Fill[]
  /** Columns of which queries ask something else than what they were guessed to follow from. */
  readonly yielded: readonly Pick<Derivation, 'table' | 'column'>[]
}

export interface SolvedQuery {
  readonly id: string
  /** The form in which DuckDB runs it; null where there is none. */
  readonly sql: string | null
  readonly answer: Answer
  /** Its answer before it had witnesses. */
  readonly before: Answer
  readonly rounds: number
  /** The rows of its witnesses, by table id and number. */
  readonly witness: readonly WitnessRow[]
  readonly failures: readonly string[]
  readonly skipped: readonly string[]
  /** Rows of the background that were moved for it. */
  readonly moved: readonly MovedRows[]
}

/** A row of a witness: its number in its table, and the columns that the query decides. */
export interface WitnessRow {
  readonly table: string
  readonly row: number
  readonly columns: readonly string[]
}

/** Rounds over all queries: the second mends what later queries broke. */
const mostRounds = 3

/** Adds rows to a database until its queries have answers. */
export async function solveStory(input: StoryInput): Promise<Solved> {
  const { schema, queries, now, seed, database: connection, whole = null, relied = [] } = input
  const { signal, calendars } = input
  const world = await openWorld(connection, schema, now, input)
  const { pool, close } = await openPool()
  const dice = new Dice(seed, 'story')
  const isSteady = await plansSteadily(connection)
  const store = new Store({
    connection,
    whole,
    pool,
    world,
    dice,
    isSteady,
    ...(calendars && { calendars }),
  })
  for (const { table, row, columns } of relied) store.protect(getTable(world, table), row, columns)
  try {
    const settled = input.settled ?? (await settleStory(store, queries, now, input.forms))
    await followFills(store)
    const lookups = await listKeptLookups(store, listLookups(settled, world))
    const solutions = new Map<string, QuerySolution>()
    for (let round = 0; round < mostRounds; round += 1) {
      let isChanged = false
      for (const { id } of queries) {
        signal?.throwIfAborted()
        const form = settled.get(id)
        if (!form?.ok) continue
        if (round > 0 && rank(await askAgain(store, form)) === 3) continue
        if (round > 0 && solutions.get(id)?.answer.status !== 'good') continue
        isChanged = true
        const others = [...settled].flatMap(([of, each]) => (of !== id && each.ok ? [each] : []))
        const given = { now, lookups, others }
        const solution = await solveFreely(store, { id, ...form }, given)
        solutions.set(id, { ...solution, before: solutions.get(id)?.before ?? solution.before })
      }
      if (!isChanged) break
      if (round > 0) continue
      for (const { id } of queries) {
        signal?.throwIfAborted()
        const [form, solution] = [settled.get(id), solutions.get(id)]
        if (!form?.ok || !solution) continue
        const given = { now, lookups }
        const groups = await addGroups(store, { id, ...form }, given)
        const more = [...groups, ...(await addKinds(store, { id, ...form }, given))]
        const rows = [...solution.rows, ...more.flatMap((each) => each.rows)]
        solutions.set(id, { ...solution, rows, rounds: solution.rounds + more.length })
      }
    }
    const reports: SolvedQuery[] = []
    for (const { id } of queries)
      reports.push(await report(store, id, settled.get(id), solutions.get(id)))
    const added = world.tables.map((table) => [table.id, store.count(table) - table.rows] as const)
    const { masses, changes, fills } = store
    const yielded = world.derived.filter((each) => !store.derived.has(each))
    return { queries: reports, added: Object.fromEntries(added), masses, changes, fills, yielded }
  } finally {
    store.close()
    close()
  }
}

/** Solves a query; where it has no answer, what was only guessed of columns that it names is held to no more. */
async function solveFreely(
  store: Store,
  form: QueryToSolve,
  given: Parameters<typeof solveQuery>[2],
): Promise<QuerySolution> {
  const fills = store.fills.length
  const solution = await solveQuery(store, form, given)
  await followFills(store, fills)
  const isWeak = rank(solution.answer) < 3
  const guesses = isWeak ? listGuesses(store, form.query) : []
  const habits = isWeak ? listHabits(store, form.query) : []
  if (guesses.length + habits.length === 0) return solution
  const [before, kept] = [[...store.derived], [...store.habits]]
  for (const each of guesses) store.derived.delete(each)
  for (const each of habits) store.habits.delete(each)
  const other = await solveQuery(store, form, given)
  if (rank(other.answer) > rank(solution.answer)) return { ...other, before: solution.before }
  // rows that were put in without them may break them
  if (other.rows.length > 0) return { ...solution, rows: [...solution.rows, ...other.rows] }
  // in the order in which they follow
  store.derived.clear()
  for (const each of before) store.derived.add(each)
  for (const each of kept) store.habits.add(each)
  return solution
}

/** Whether plans rest on nothing that columns hold when they are made. */
async function plansSteadily(connection: Connection): Promise<boolean> {
  const reader = await connection.runAndReadAll("SELECT current_setting('disabled_optimizers')")
  return String(reader.getRows()[0]?.[0]).includes('statistics_propagation')
}

async function report(
  store: Store,
  id: string,
  settled: Settled | undefined,
  solution: QuerySolution | undefined,
): Promise<SolvedQuery> {
  const sql = settled?.ok ? settled.sql : null
  const message = settled && !settled.ok ? settled.message : 'It was not read.'
  const none: Answer = { status: 'error', rows: 0, message }
  return {
    id,
    sql,
    answer: settled?.ok ? await askAgain(store, settled) : none,
    before: solution?.before ?? none,
    rounds: solution?.rounds ?? 0,
    witness: (solution?.rows ?? []).map(({ table, row, columns }) => ({
      table: table.id,
      row,
      columns,
    })),
    failures: solution?.failures ?? [],
    skipped: solution?.skipped ?? [],
    moved: solution?.moved ?? [],
  }
}
