import { DuckDBInstance } from '@duckdb/node-api'
import type { Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { findLookups } from '../analyze/find-lookups.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { conformColumn } from '../repair/conform-column.ts'
import { findContracts } from '../repair/find-contracts.ts'
import { thinLookup } from '../repair/thin-lookup.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import { type Settled, settleQuery } from '../translate/settle-query.ts'
import { openWorld } from '../world/open-world.ts'
import { addGroups } from './add-groups.ts'
import type { Answer } from './answer.ts'
import { askAgain } from './ask-again.ts'
import { type QuerySolution, solveQuery } from './solve-query.ts'
import { Dice } from './store/dice.ts'
import { type Change, type InsertedMass, Store } from './store/store.ts'
import { rank } from './try-witness.ts'

export interface StoryInput {
  readonly schema: Schema
  readonly queries: readonly Pick<GoldenQuery, 'id' | 'sql' | 'dialect'>[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
  readonly seed: number
  /** Holds every table of the schema, under its id, with its background rows; rows are added there. */
  readonly database: Connection
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
  const { schema, queries, now, seed, database } = input
  const world = await openWorld(database, schema, now)
  await declareCompatibility(database)
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    enable_external_access: 'false',
    ieee_floating_point_ops: 'false',
  })
  const pool = await instance.connect()
  const store = new Store(database, pool, world, new Dice(seed, 'story'))
  try {
    await declareCompatibility(pool)
    const settled = new Map<string, Settled>()
    for (const { id, sql, dialect } of queries)
      settled.set(id, await settleQuery({ connection: database, world, sql, dialect, now }))
    const trees = [...settled.values()].flatMap((form) => (form.ok ? [form.query] : []))
    for (const contract of findContracts(trees, world)) await conformColumn(store, contract, now)
    const lookups = trees.flatMap((query) => findLookups(query, world))
    for (const lookup of lookups) await thinLookup(store, lookup, lookups)
    const solutions = new Map<string, QuerySolution>()
    for (let round = 0; round < mostRounds; round += 1) {
      let isChanged = false
      for (const { id } of queries) {
        const form = settled.get(id)
        if (!form?.ok) continue
        if (round > 0 && rank(await askAgain(store, form)) === 3) continue
        if (round > 0 && solutions.get(id)?.answer.status !== 'good') continue
        isChanged = true
        const solution = await solveQuery(store, { id, ...form }, { now, lookups })
        solutions.set(id, { ...solution, before: solutions.get(id)?.before ?? solution.before })
      }
      if (!isChanged) break
      if (round > 0) continue
      for (const { id } of queries) {
        const [form, solution] = [settled.get(id), solutions.get(id)]
        if (!form?.ok || !solution) continue
        const more = await addGroups(store, { id, ...form }, { now, lookups })
        const rows = [...solution.rows, ...more.flatMap((each) => each.rows)]
        solutions.set(id, { ...solution, rows, rounds: solution.rounds + more.length })
      }
    }
    const reports: SolvedQuery[] = []
    for (const { id } of queries)
      reports.push(await report(store, id, settled.get(id), solutions.get(id)))
    const added = world.tables.map((table) => [table.id, store.count(table) - table.rows] as const)
    const { masses, changes } = store
    return { queries: reports, added: Object.fromEntries(added), masses, changes }
  } finally {
    store.close()
    pool.closeSync()
    instance.closeSync()
  }
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
  }
}
