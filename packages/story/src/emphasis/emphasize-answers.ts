import type { Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { openWorld } from '../world/open-world.ts'
import type { Value } from '../world/world.ts'
import { copyRows } from './copy-rows.ts'
import { findContributors } from './find-contributors.ts'
import { judgeHere, type ShapedQuery, shownRows } from './judge-here.ts'
import { type Inserted, judgeOthers, type Others } from './judge-others.ts'
import { listCounted, listNamed } from './list-named.ts'
import type { Verdicts } from './verdicts.ts'

/** What was tried so that an answer says more. */
export interface Emphasis {
  readonly query: string
  readonly issue: string
  readonly table: string
  readonly rows: number
  readonly isKept: boolean
}

/** Rows of one answer that are raised, one after another. */
const mostLifts = 40

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
}): Promise<readonly Emphasis[]> {
  const { connection, schema, queries, now, verdicts } = input
  const world = await openWorld(connection, schema, now)
  const tried: Emphasis[] = []
  await verdicts.judge(queries)
  const good = queries.filter((query) => verdicts.find(query)?.status === 'good')
  const valid = new Set(good.filter((query) => verdicts.find(query)?.isValid))
  const hurt = new Set<ShapedQuery>()
  for (const query of good.filter((each) => !valid.has(each)))
    for (const attempt of attempts) {
      // nothing to mend, or nothing that more of what is there would mend
      if (!verdicts.find(query)?.lift) break
      // an answer that got worse once is the likeliest to get worse again
      const others = [...hurt, ...good.filter((each) => !hurt.has(each))]
      const given = { connection, world, query, valid, hurt, verdicts }
      const emphases = await emphasize(
        { ...given, others: others.filter((each) => each !== query) },
        attempt,
      )
      tried.push(...emphases)
      if (!emphases.some(({ isKept }) => isKept)) continue
      valid.add(query)
      break
    }
  await connection.run(`DROP TABLE IF EXISTS ${shownRows}`)
  return tried
}

/** Which of the tables that an answer is made of, and in which order its rows are copied: others may count some of them. */
interface Attempt {
  readonly place: number
  readonly order: number
}

const attempts: readonly Attempt[] = [
  { place: 0, order: 1 },
  { place: 0, order: 7919 },
  { place: 0, order: 104_729 },
  { place: 0, order: 15_485_863 },
  { place: 1, order: 1 },
]

interface Emphasizing extends Omit<Others, 'connections' | 'seconds'> {
  readonly connection: Connection
  readonly query: ShapedQuery
  readonly verdicts: Verdicts
}

/** Raises rows of an answer until it is meaningful, by copies of the rows that it is made of. */
async function emphasize(
  given: Emphasizing,
  { place, order }: Attempt,
): Promise<readonly Emphasis[]> {
  const { connection, world, query, verdicts } = given
  const { connections, seconds } = verdicts
  const lifted: Omit<Emphasis, 'isKept'>[] = []
  const inserted: Inserted[] = []
  let judged = await judgeHere(connection, query, seconds)
  if (!judged.lift) return []
  const named = listNamed(query.tree)
  const counted = place === 0 && order > 1 ? listCounted(query.tree) : new Set<string>()
  await connection.run('BEGIN')
  try {
    while (judged.lift && lifted.length < mostLifts) {
      const { row, factor } = judged.lift
      const cells = await readRow(connection, row)
      const from = (await findContributors(connection, world, query.tree, cells))[place]
      const copied = from && (await copyRows(connection, from, { factor, order, named, counted }))
      if (!copied) break
      const [issue = ''] = judged.issues
      const table = from.table.id
      lifted.push({ query: query.golden.id, issue, table, rows: copied.rows })
      inserted.push({ table, sql: copied.sql })
      const before = JSON.stringify([judged.lift, judged.issues])
      judged = await judgeHere(connection, query, seconds)
      // what changes nothing would go on changing nothing
      if (JSON.stringify([judged.lift, judged.issues]) === before) break
    }
  } catch {
    // a copy that the table does not take ends the attempt
    await connection.run('ROLLBACK')
    return lifted.map((each) => ({ ...each, isKept: false }))
  }
  const changed = judged.isValid
    ? await judgeOthers({ ...given, connections, seconds }, inserted)
    : null
  await connection.run(changed ? 'COMMIT' : 'ROLLBACK')
  for (const each of changed ? [judged, ...changed] : []) verdicts.note(each)
  return lifted.map((each) => ({ ...each, isKept: changed !== null }))
}

/** The cells of a row of the last answer that was judged, by the names of its columns in small letters. */
async function readRow(connection: Connection, row: number): Promise<ReadonlyMap<string, Value>> {
  const reader = await connection.runAndReadAll(
    `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${shownRows} LIMIT 1 OFFSET ${row}`,
  )
  const cells = reader.getRows()[0] ?? []
  return new Map(
    reader.columnNames().map((name, at) => [name.toLowerCase(), (cells[at] ?? null) as Value]),
  )
}
