import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type DatabaseEvent,
  getTemporary,
  type Inputs,
  type Weave,
} from '@worldloom/database/steps'
import type { ReportShaped } from '@worldloom/report'
import {
  answerQuery,
  type Connection,
  findRefusal,
  type Generator,
  shareOut,
} from '@worldloom/runner'
import type { Derivation } from '../derive/derivation.ts'
import { type Emphasis, emphasizeAnswers } from '../emphasis/emphasize-answers.ts'
import { shapeQueries } from '../emphasis/shape-queries.ts'
import { Verdicts } from '../emphasis/verdicts.ts'
import { measureUsual } from '../meaning/measure-usual.ts'
import { readShapes } from '../meaning/read-shape.ts'
import { flattenQuery } from '../nesting/flatten-query.ts'
import { namePlainly } from '../nesting/name-plainly.ts'
import { loadParser } from '../queries/load-parser.ts'
import { printDuckdb } from '../queries/print-duckdb.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { type Judge, solveLarge } from '../solve/solve-large.ts'
import { type Solved, solveStory } from '../solve/solve-story.ts'
import { endStoryStep, startStoryStep } from '../steps.ts'
import { layerName } from '../temporal/layer-rules.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import type { Settled } from '../translate/settle-query.ts'
import { quoteText } from '../tree/quote.ts'
import { loadBackground } from '../world/load-background.ts'
import { openWorld } from '../world/open-world.ts'
import { isLarge, sampleBackground, sampleName } from '../world/sample-background.ts'
import { listScales } from '../world/scales.ts'
import { getTable, type World } from '../world/world.ts'
import { constrainSchema } from './constrain-schema.ts'
import { listDerivations } from './list-derivations.ts'
import { saySolved } from './say-solved.ts'
import type { StoryJob } from './story-job.ts'

/** What the solver did, once it has done it. */
export interface Woven {
  solved: Solved | null
  /** The columns that follow from others still. */
  held: readonly Pick<Derivation, 'table' | 'column'>[]
  /** How answers were made to say more. */
  emphases: readonly Emphasis[]
  /** The queries that were solved in another form than they are asked in: over flat tables. */
  readonly flattened: Set<string>
  /** What the usual row held of columns before, by their names in small letters. */
  usual: ReadonlyMap<string, number>
}

/** Between the plan's rows and the files: rows are added and moved until every query has its answer. */
export function weaveWitnesses(
  { job, queries, limits }: StoryJob,
  given: {
    readonly inputs: Inputs
    readonly folder: string
    /** The forms in which the database runs the queries, as far as they are known. */
    readonly forms: ReadonlyMap<string, Settled>
  },
  woven: Woven,
): Weave {
  const { inputs, folder } = given
  return async function* weave(generator: Generator): AsyncGenerator<DatabaseEvent, void> {
    yield startStoryStep('solve')
    const { connection } = generator
    await loadBackground(generator, inputs.schema)
    const isSampled = await isLarge(connection, inputs.schema)
    if (isSampled) await sampleBackground(connection, inputs.schema)
    await closeDoors(connection, folder, queries)
    const others = isSampled ? await connectMore(generator) : null
    const asking = others ? others.sampled : await connectTwice(generator)
    const harmless = await listHarmless(queries, asking, limits.seconds)
    const { now, seed } = job.request
    const schema = constrainSchema(inputs, now)
    const parser = await loadParser()
    const flat = harmless.map((query) => {
      const sql = flattenQuery(parser, namePlainly(parser, query, schema), schema.nesting ?? [])
      if (sql !== null) woven.flattened.add(query.id)
      return sql === null ? query : { ...query, sql }
    })
    const forms = new Map([...given.forms].filter(([id]) => !woven.flattened.has(id)))
    const derivations = listDerivations(inputs, now)
    const orders = inputs.understanding.timeOrders
    const scales = listScales(inputs.understanding)
    const { signal } = job
    woven.usual = await measureUsual(connection, schema, readShapes(parser, queries, schema))
    const input = {
      ...{ schema, queries: flat, now, seed, signal },
      ...{ database: connection, forms, derivations, orders, scales },
      calendars: new Set(Object.keys(inputs.understanding.calendars)),
    }
    const shape = (known: ReadonlyMap<string, string>): ReturnType<typeof shapeQueries> =>
      shapeQueries(connection, schema, queries, known, now, woven.usual)
    const verdicts = new Verdicts(others?.connections ?? asking, limits.seconds)
    const judge: Judge = async (known, stale) => {
      verdicts.forget(stale)
      return await verdicts.judge(await shape(known))
    }
    const solved = others
      ? await solveLarge(input, { sample: others.sample, judge })
      : await solveStory(input)
    const shaped = await shape(listAnswered(solved))
    const events = listEvents(inputs)
    const isHeld = (each: Derivation): boolean =>
      !solved.yielded.some(({ table, column }) => table === each.table && column === each.column)
    const held = derivations.filter(isHeld)
    woven.held = held
    signal.throwIfAborted()
    woven.emphases = await emphasizeAnswers({
      ...{ connection, schema, queries: shaped, now, signal },
      ...{ verdicts, events, derivations: held, orders, scales },
    })
    woven.solved = addEmphases(solved, woven.emphases, await openWorld(connection, schema, now))
    yield endStoryStep('solve', saySolved(woven.solved))
  }
}

/** The first connection and another, to ask two queries at a time. */
async function connectTwice(generator: Generator): Promise<readonly Connection[]> {
  const connections = [generator.connection, await generator.connect()]
  for (const each of connections) await declareCompatibility(each)
  return connections
}

/** Connections beside the first: two to the sample, one more to all rows, so that two queries are asked at a time. */
async function connectMore(generator: Generator): Promise<{
  readonly sample: Connection
  /** That one and another. */
  readonly sampled: readonly Connection[]
  readonly connections: readonly Connection[]
}> {
  const [sample, other] = [await generator.connect(), await generator.connect()]
  for (const each of [sample, other]) await each.run(`USE ${sampleName}`)
  const connections = await connectTwice(generator)
  return { sample, sampled: [sample, other], connections }
}

/** The tables whose rows happen: orders, but no customers. */
function listEvents({ understanding }: Inputs): ReadonlySet<string> {
  const roles = Object.entries(understanding.roles)
  return new Set(roles.flatMap(([id, { kind }]) => (kind === 'event' ? [id] : [])))
}

/** The forms of the queries that have an answer. */
function listAnswered({ queries }: Solved): ReadonlyMap<string, string> {
  return new Map(
    queries.flatMap(({ id, sql, answer }) =>
      sql !== null && answer.status === 'good' ? [[id, sql]] : [],
    ),
  )
}

/** The rows that made answers say more stand behind those of the witnesses; others were changed for it. */
function addEmphases(solved: Solved, emphases: readonly Emphasis[], world: World): Solved {
  const added: Record<string, number> = { ...solved.added }
  const kept = emphases.filter(({ isKept }) => isKept)
  for (const { table, rows } of kept) added[table] = (added[table] ?? 0) + rows
  const changes = kept.flatMap(({ table, moved, columns }) =>
    moved.map((row) => ({ table: getTable(world, table), row, columns })),
  )
  return { ...solved, added, changes: [...solved.changes, ...changes] }
}

/** From here on texts of queries run: they reach the run's own files and no others, and no setting. */
async function closeDoors(
  connection: Connection,
  folder: string,
  queries: readonly GoldenQuery[],
): Promise<void> {
  const open = await Promise.all([join(folder, 'outputs'), getTemporary(folder)].map(findReal))
  const list = open.map(quoteText)
  for (const statement of [
    // rows that tie come in the order of the threads that found them, and what is added follows from it
    'SET threads = 1',
    ...(takeFirst(queries) ? ['SET GLOBAL scalar_subquery_error_on_multiple_rows = false'] : []),
    `SET allowed_directories = [${list.join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ])
    await connection.run(statement)
}

/**
 * SQLite takes the first row where a subquery that stands for one value finds several
 * (https://www.sqlite.org/lang_expr.html#subq); other databases refuse it.
 */
function takeFirst(queries: readonly GoldenQuery[]): boolean {
  return queries.every(({ dialect }) => dialect === 'sqlite')
}

function findReal(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** The queries that may be run again and again: neither refused nor without an end. */
async function listHarmless(
  queries: readonly GoldenQuery[],
  connections: readonly Connection[],
  seconds: number,
): Promise<readonly GoldenQuery[]> {
  const harmless = new Set<GoldenQuery>()
  const ask = async (query: GoldenQuery, connection: Connection): Promise<void> => {
    const printed = await printDuckdb(query)
    const sql = printed.kind === 'printed' ? printed.sql : query.sql
    const asked = { id: query.id, sql }
    const refusal = await findRefusal(asked, connection)
    const outcome = refusal ?? (await answerQuery(asked, connection, { seconds, rows: 100 }))
    // one that is wrong in DuckDB's dialect may be mended
    if (!('reason' in outcome) || outcome.reason === 'error') harmless.add(query)
  }
  await shareOut(queries, connections, ask)
  for (const each of connections) await each.run('DROP TABLE IF EXISTS "__answer"')
  return queries.filter((query) => harmless.has(query))
}

/** The tables that the solver added to or changed, or undefined where it did nothing. */
export function findShaped({ solved, held: columns }: Woven): ReportShaped | undefined {
  if (!solved) return undefined
  const rows: Record<string, number> = { ...solved.added }
  // a row that was added and changed counts twice, which lets no more of it pass than there is
  for (const { table } of solved.changes) rows[table.id] = (rows[table.id] ?? 0) + 1
  const held = columns.map(({ table, column }) => `${table}.${column}`)
  return { rows, held, because: 'golden queries shape the rows', rules: layerName }
}
