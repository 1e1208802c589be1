import type { Connection } from '@worldloom/runner'
import { declareCompatibility } from '../translate/compatibility.ts'
import type { Settled } from '../translate/settle-query.ts'
import { openWorld } from '../world/open-world.ts'
import { sampleBackground } from '../world/sample-background.ts'
import { getTable } from '../world/world.ts'
import { type Answer, askQuery } from './answer.ts'
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
import { rank } from './try-witness.ts'
import { weaveSample } from './weave-sample.ts'

/**
 * Solves a story over some of its rows, weaves what was added and changed there into all of them, and asks every
 * query of all rows; only those that fall short there are solved over all of them.
 */
export async function solveLarge(
  input: StoryInput,
  {
    sample,
    connections,
    seconds,
  }: {
    /** The database with some of the rows. */
    readonly sample: Connection
    /** Those that ask queries of all rows, side by side. */
    readonly connections: readonly Connection[]
    readonly seconds: number
  },
): Promise<Solved> {
  const { database: whole, schema, now } = input
  const { settled, isChanged } = await conform(input)
  if (isChanged) await sampleBackground(whole, schema)
  await declareCompatibility(sample)
  const solved = await solveStory({ ...input, database: sample, whole, settled })
  const world = await openWorld(whole, schema, now)
  const { place, masses } = await weaveSample(whole, world, solved)
  const placed = solved.queries.map((query) => ({
    ...query,
    witness: query.witness.flatMap((each): readonly WitnessRow[] => {
      const row = place(getTable(world, each.table), each.row)
      return row === null ? [] : [{ ...each, row }]
    }),
  }))
  const asked = await askAll(placed, connections, seconds)
  const short = placed.filter(({ answer }, at) => rank(asked[at] ?? answer) < rank(answer))
  const relied = placed.flatMap((query) => (short.includes(query) ? [] : query.witness))
  const names = new Set(short.map(({ id }) => id))
  const queries = input.queries.filter(({ id }) => names.has(id))
  const again = queries.length > 0 ? await solveStory({ ...input, queries, settled, relied }) : null
  const added: Record<string, number> = {}
  for (const { id, sqlName, rows } of world.tables) {
    const reader = await whole.runAndReadAll(`SELECT count(*) FROM ${sqlName}`)
    added[id] = Number(reader.getRows()[0]?.[0] ?? 0) - rows
  }
  const changes = solved.changes.flatMap((change) => {
    const row = place(change.table, change.row)
    return row === null ? [] : [{ ...change, row }]
  })
  return {
    queries: placed.map((query, at) => {
      const found = again?.queries.find(({ id }) => id === query.id)
      if (!found) return { ...query, answer: asked[at] ?? query.answer }
      const rounds = query.rounds + found.rounds
      return {
        ...found,
        before: query.before,
        rounds,
        witness: [...query.witness, ...found.witness],
        moved: [...query.moved, ...found.moved],
      }
    }),
    added,
    masses: [...masses, ...(again?.masses ?? [])],
    changes: [...changes, ...(again?.changes ?? [])],
    fills: [...solved.fills, ...(again?.fills ?? [])],
  }
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

/** What each query answers over all rows. */
async function askAll(
  queries: readonly SolvedQuery[],
  connections: readonly Connection[],
  seconds: number,
): Promise<readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = queries.map(() => null)
  const waiting = [...queries.entries()]
  await Promise.all(
    connections.map(async (connection) => {
      await declareCompatibility(connection)
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, { sql }] = next
        if (sql !== null) answers[at] = await askQuery(connection, sql, seconds * 1000)
      }
    }),
  )
  return answers
}
