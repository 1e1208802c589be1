import type { Connection } from '@worldloom/runner'
import { listReadTables } from '../analyze/list-read-tables.ts'
import { followWoven } from '../derive/follow-woven.ts'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import type { Settled } from '../translate/settle-query.ts'
import { openWorld } from '../world/open-world.ts'
import { sampleBackground } from '../world/sample-background.ts'
import { getTable, type World } from '../world/world.ts'
import { rank } from './answer.ts'
import { joinSolutions } from './join-solutions.ts'
import { readAnswer } from './read-answer.ts'
import { settleStory } from './settle-story.ts'
import {
  type Solved,
  type SolvedQuery,
  type StoryInput,
  solveStory,
  type WitnessRow,
} from './solve-story.ts'
import { Dice } from './store/dice.ts'
import { openPool } from './store/open-pool.ts'
import { Store } from './store/store.ts'
import { weaveSample } from './weave-sample.ts'

/** What answers mean over all rows, by the ids of the queries that DuckDB runs in these forms; what is stale is asked again. */
export type Judge = (
  forms: ReadonlyMap<string, string>,
  stale: readonly string[],
) => Promise<ReadonlyMap<string, JudgedQuery>>

type Verdicts = Awaited<ReturnType<Judge>>

/** An answer of so many rows says no more with a few more of them. */
const manyRows = 10

/** From so many rows on, a witness is not one among many any more, and only answers that fall short get one. */
const mostWitnessed = 1_000_000

/**
 * Solves a story of which all rows answer most queries by themselves: each is asked of them, and all of them, or among
 * very many rows those that fall short, are solved over some of the rows. What was added and changed there is woven into
 * all; what falls short then is solved over all.
 */
export async function solveLarge(
  input: StoryInput,
  { sample, judge }: { readonly sample: Connection; readonly judge: Judge },
): Promise<Solved> {
  const { database: whole, schema, now } = input
  const { settled, isChanged } = await conform(input)
  if (isChanged) await sampleBackground(whole, schema)
  const forms = new Map([...settled].flatMap(([id, form]) => (form.ok ? [[id, form.sql]] : [])))
  const before = await judge(forms, [])
  const world = await openWorld(whole, schema, now, input)
  const isVast = world.tables.reduce((sum, { rows }) => sum + rows, 0) > mostWitnessed
  const weak = input.queries.filter(({ id }) => !isVast || isWeak(before.get(id)))
  await declareCompatibility(sample)
  const solved = await solveStory({ ...input, queries: weak, database: sample, whole, settled })
  const { place, masses } = await weaveSample(whole, world, solved)
  const followed = await followWoven(whole, world, { solved, place })
  const placed = solved.queries.map((query) => ({
    ...query,
    witness: query.witness.flatMap((each): readonly WitnessRow[] => {
      const row = place(getTable(world, each.table), each.row)
      return row === null ? [] : [{ ...each, row }]
    }),
  }))
  const woven = await judge(forms, listStale(settled, solved, world))
  const short = listShort(input.queries, placed, { before, woven })
  const queries = input.queries.filter(({ id }) => short.has(id))
  const relied = placed.flatMap(({ id, witness }) => (short.has(id) ? [] : witness))
  const derivations = listHeld(input.derivations, solved)
  const again =
    queries.length > 0
      ? await solveStory({ ...input, queries, settled, relied, derivations })
      : null
  const after = again ? await judge(forms, listStale(settled, again, world)) : woven
  const changes = solved.changes.flatMap((change) => {
    const row = place(change.table, change.row)
    return row === null ? [] : [{ ...change, row }]
  })
  return {
    queries: input.queries.map(({ id }) => {
      const lists = [placed, again?.queries ?? []]
      const parts = lists.flatMap((list) => list.find((query) => query.id === id) ?? [])
      const [first, last] = [before.get(id), after.get(id)]
      return joinSolutions(parts, {
        ...{ id, sql: forms.get(id) ?? null },
        ...{ before: first && readAnswer(first), answer: last && readAnswer(last) },
      })
    }),
    added: await countAdded(whole, world),
    masses: [...masses, ...(again?.masses ?? [])],
    changes: [...changes, ...followed, ...(again?.changes ?? [])],
    fills: [...solved.fills, ...(again?.fills ?? [])],
    yielded: [...solved.yielded, ...(again?.yielded ?? [])],
  }
}

/** The columns that still follow from others. */
function listHeld(
  derivations: StoryInput['derivations'] = [],
  { yielded }: Solved,
): NonNullable<StoryInput['derivations']> {
  return derivations.filter(
    (each) => !yielded.some(({ table, column }) => table === each.table && column === each.column),
  )
}

/** Brings the queries into their form, and mends in all rows what they ask of whole columns. */
async function conform({ schema, queries, now, seed, database, forms }: StoryInput): Promise<{
  readonly settled: ReadonlyMap<string, Settled>
  readonly isChanged: boolean
}> {
  const world = await openWorld(database, schema, now)
  const { pool, close } = await openPool()
  const dice = new Dice(seed, 'columns')
  const store = new Store({
    ...{ connection: database, whole: null, pool, world, dice },
    isSteady: false,
  })
  try {
    const settled = await settleStory(store, queries, now, forms)
    return { settled, isChanged: store.fills.length > 0 }
  } finally {
    store.close()
    close()
  }
}

/** Whether a few rows more would do an answer good. */
function isWeak(judged: JudgedQuery | undefined): boolean {
  if (judged?.status !== 'good') return true
  return !judged.isValid && (judged.answer?.rowCount ?? 0) < manyRows
}

/** The queries that read a table in which something was done. */
function listStale(
  settled: ReadonlyMap<string, Settled>,
  { added, changes, fills }: Solved,
  world: World,
): readonly string[] {
  const tables = new Set([...changes, ...fills].map(({ table }) => table.id))
  for (const [id, count] of Object.entries(added)) if (count > 0) tables.add(id)
  return [...settled].flatMap(([id, { query }]) =>
    listReadTables(query, world).some((table) => tables.has(table.id)) ? id : [],
  )
}

/** The queries that answer worse over all rows than they did before, or where they were solved. */
function listShort(
  queries: StoryInput['queries'],
  solved: readonly SolvedQuery[],
  { before, woven }: { readonly before: Verdicts; readonly woven: Verdicts },
): ReadonlySet<string> {
  const short = queries.filter(({ id }) => {
    const [judged, first] = [woven.get(id), before.get(id)]
    const wanted = solved.find((query) => query.id === id)?.answer ?? (first && readAnswer(first))
    return judged && wanted && rank(readAnswer(judged)) < rank(wanted)
  })
  return new Set(short.map(({ id }) => id))
}

async function countAdded(
  whole: Connection,
  { tables }: World,
): Promise<Readonly<Record<string, number>>> {
  const added: Record<string, number> = {}
  for (const { id, sqlName, rows } of tables) {
    const reader = await whole.runAndReadAll(`SELECT count(*) FROM ${sqlName}`)
    added[id] = Number(reader.getRows()[0]?.[0] ?? 0) - rows
  }
  return added
}
