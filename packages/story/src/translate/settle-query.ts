import type { Connection } from '@worldloom/runner'
import { loadParser } from '../queries/load-parser.ts'
import type { QueryNode } from '../tree/node.ts'
import { parseAll, parseSql, printAll, printSql } from '../tree/parse-sql.ts'
import type { World } from '../world/world.ts'
import { anchorClock } from './anchor-clock.ts'
import { associateLeft } from './associate-left.ts'
import { breakTies } from './break-ties.ts'
import { castInstants } from './cast-instants.ts'
import { divideWhole } from './divide-whole.ts'
import { findUnsupported } from './find-unsupported.ts'
import { joinItems } from './join-items.ts'
import { joinTexts } from './join-texts.ts'
import { loadTranslator } from './load-translator.ts'
import { loosenTypes } from './loosen-types.ts'
import { mendTree } from './mend-tree.ts'
import { nameTables } from './name-tables.ts'
import { readFields } from './read-fields.ts'
import { readLists } from './read-lists.ts'
import { relaxCasts } from './relax-casts.ts'
import { sayFault } from './say-fault.ts'
import { spellAges } from './spell-ages.ts'
import { spellCalls } from './spell-calls.ts'
import { spellChoices } from './spell-choices.ts'
import { spellClasses } from './spell-classes.ts'
import { spellDays } from './spell-days.ts'
import { spellEach } from './spell-each.ts'
import { spellJson } from './spell-json.ts'
import { spellModifiers } from './spell-modifiers.ts'
import { spellPatterns } from './spell-patterns.ts'
import { spellSearches } from './spell-searches.ts'
import { spellSegments } from './spell-segments.ts'
import { spellSpans } from './spell-spans.ts'
import { subtractYears } from './subtract-years.ts'
import { takesApart } from './takes-apart.ts'

export interface SettleInput {
  readonly connection: Connection
  readonly world: World
  readonly sql: string
  readonly dialect: string
  /** The anchor instant, ISO 8601. */
  readonly now: string
}

/** A query that DuckDB runs, with its tree; or what keeps DuckDB from running it. */
export type Settled =
  | {
      readonly ok: true
      readonly query: QueryNode
      readonly sql: string
      /** What is asked to see whether it has a good answer, where another database may break ties otherwise. */
      readonly worst?: readonly string[]
    }
  | { readonly ok: false; readonly message: string; readonly query: QueryNode | null }

/** Words for a dialect, as the translator spells them. */
const spellings: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  pg: 'postgresql',
  mariadb: 'mysql',
  mssql: 'tsql',
  sqlserver: 'tsql',
}

/** More repairs than this are a sign of a query that is no query. */
const mostRepairs = 24

/**
 * Brings a query of any dialect into a form that DuckDB binds and that means the same: translated, its
 * tables found, its clock stopped at the anchor, and what DuckDB is stricter about made explicit.
 */
export async function settleQuery(input: SettleInput): Promise<Settled> {
  const dialect = spellings[input.dialect] ?? input.dialect
  const unsupported = findUnsupported(await loadParser(), input.sql, dialect)
  if (unsupported) return { ok: false, message: unsupported.message, query: null }
  let failed: Settled = { ok: false, message: 'No parser reads it.', query: null }
  for (const text of await listTexts(input)) {
    const parsed = await parseSql(input.connection, text)
    if (!parsed.ok) {
      failed =
        failed.ok || failed.query ? failed : { ok: false, message: parsed.message, query: null }
      continue
    }
    const settled = await bind(input, prepare(parsed.query, input))
    if (settled.ok) return settled
    // the translation says more of what is wrong than the text as it stands
    failed = failed.ok || failed.query ? failed : settled
  }
  return failed
}

/** Reads all queries of a story at one go, so that each is known when it is settled. */
export async function readAhead(inputs: readonly SettleInput[]): Promise<void> {
  const [first] = inputs
  if (!first) return
  const { connection } = first
  const texts = await Promise.all(inputs.map(listTexts))
  await parseAll(
    connection,
    texts.flatMap((each) => each.slice(0, 1)),
  )
  const trees: QueryNode[] = []
  for (const [at, [text = '']] of texts.entries()) {
    const [input, parsed] = [inputs[at], await parseSql(connection, text)]
    if (input && parsed.ok) trees.push(prepare(parsed.query, input))
  }
  await printAll(connection, trees)
}

/** What may be tried: the translation, then the text as it stands. */
async function listTexts({ sql, dialect }: SettleInput): Promise<readonly string[]> {
  const name = spellings[dialect] ?? dialect
  if (name === 'duckdb') return [sql]
  const translated = (await loadTranslator())(sql, name)
  return [...(translated?.length === 1 ? translated : []), sql]
}

/** What a tree became before it was bound, for whom. */
const prepared = new WeakMap<QueryNode, { readonly of: SettleInput; readonly tree: QueryNode }>()

function prepare(query: QueryNode, input: SettleInput): QueryNode {
  const known = prepared.get(query)
  const isSame =
    known?.of.world === input.world &&
    known.of.now === input.now &&
    known.of.dialect === input.dialect
  const tree = isSame ? known.tree : prepareOnce(query, input)
  prepared.set(query, { of: input, tree })
  return tree
}

function prepareOnce(query: QueryNode, { world, now, dialect }: SettleInput): QueryNode {
  const moved = dialect === 'sqlite' ? associateLeft(subtractYears(spellModifiers(query))) : query
  const own = ownWords[spellings[dialect] ?? dialect]?.(moved) ?? moved
  const called = dialect === 'duckdb' ? moved : spellCalls(own, dialect)
  const named = spellSpans(spellChoices(spellPatterns(nameTables(castInstants(called), world))))
  const read = takesApart(named) ? readParts(named, world, dialect) : named
  const joined = joinTexts(read, world, dialect)
  const relaxed = divideWhole(relaxCasts(joined, dialect), world, dialect)
  // SQLite compares a text with a number as texts, where DuckDB would cast every row
  const level = dialect === 'sqlite' ? loosenTypes(relaxed, world, dialect) : relaxed
  return anchorClock(level, now)
}

/** What only one database has. */
const ownWords: Readonly<Record<string, (query: QueryNode) => QueryNode>> = {
  postgresql: (query) => spellAges(spellSearches(query)),
  snowflake: spellSegments,
  sqlite: spellClasses,
  tsql: spellClasses,
}

/** What queries take out of lists and documents, as DuckDB reads it out of their texts. */
function readParts(query: QueryNode, world: World, dialect: string): QueryNode {
  const spelt = spellJson(readFields(joinItems(spellEach(query)), world), dialect)
  return readLists(spelt, world, { isSure: true })
}

async function bind(input: SettleInput, start: QueryNode): Promise<Settled> {
  const { connection, world, dialect } = input
  let query = start
  let message = ''
  for (let repair = 0; repair < mostRepairs; repair += 1) {
    const printed = await tryPrint(connection, query)
    if (printed.sql === null) return { ok: false, message: printed.message, query: null }
    const { sql } = printed
    const fault = await findFault(connection, sql)
    if (fault === null) return await settle(input, query, sql)
    message = fault
    const mended = mendTree(query, { fault, world, dialect, sql: input.sql })
    if (!mended) break
    query = mended
  }
  return { ok: false, message: sayFault(message, world), query }
}

/** A tree that DuckDB reads but cannot write is the fault of one query, not of the run. */
async function tryPrint(
  connection: Connection,
  query: QueryNode,
): Promise<{ readonly sql: string } | { readonly sql: null; readonly message: string }> {
  try {
    return { sql: await printSql(connection, query) }
  } catch (error) {
    return { sql: null, message: sayError(error) }
  }
}

async function settle(input: SettleInput, bound: QueryNode, sql: string): Promise<Settled> {
  const { connection, dialect } = input
  const query = await spellDays(bound, dialect, async (asked) =>
    findFault(connection, await printSql(connection, asked)),
  )
  const text = query === bound ? sql : await printSql(connection, query)
  return { ok: true, query, sql: text, ...(await findWorst(input, query)) }
}

/** Its own database answers a query of SQLite, and keeps other ones of rows that tie. */
async function findWorst(
  { connection, dialect }: SettleInput,
  query: QueryNode,
): Promise<{ readonly worst?: readonly string[] }> {
  const worst: string[] = []
  for (const broken of dialect === 'sqlite' ? breakTies(query) : []) {
    const sql = await printSql(connection, broken)
    if ((await findFault(connection, sql)) === null) worst.push(sql)
  }
  return worst.length > 0 ? { worst } : {}
}

/** Why DuckDB does not bind a query, or null where it does. */
async function findFault(connection: Connection, sql: string): Promise<string | null> {
  try {
    const statement = await connection.prepare(sql)
    statement.destroySync()
    return null
  } catch (error) {
    return sayError(error)
  }
}

function sayError(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
