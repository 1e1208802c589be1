import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { getTemporary, type Job } from '@worldloom/database/steps'
import type { Schema } from '@worldloom/engine'
import type { AskedQuery, Asker, QueryOutcome, SetupStep } from '@worldloom/runner'
import type { AskedOutcome } from '../meaning/judge-outcomes.ts'
import { readShapes } from '../meaning/read-shape.ts'
import { unknownShape } from '../meaning/shape.ts'
import { spareSmall } from '../meaning/spare-small.ts'
import { listNestedLoads } from '../nesting/list-nested-loads.ts'
import { namePlainly } from '../nesting/name-plainly.ts'
import { listTokens } from '../queries/list-tokens.ts'
import { loadParser, type Parser } from '../queries/load-parser.ts'
import { printDuckdb } from '../queries/print-duckdb.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { compatibilityMacros } from '../translate/compatibility.ts'
import { findUnsupported } from '../translate/find-unsupported.ts'
import { lackingTable } from '../translate/say-fault.ts'
import { quoteName } from '../tree/quote.ts'
import { describeSqlite } from './describe-sqlite.ts'
import { listClocks } from './list-clocks.ts'
import type { StoryJob } from './story-job.ts'
import type { Woven } from './weave-witnesses.ts'

/** Asks every query of the finished files, and answers with the outcomes in their order. */
export async function askQueries(run: {
  readonly job: Job
  readonly folder: string
  readonly schema: Schema
  readonly story: StoryJob
  /** The form in which a query was solved is the one that is asked, but over nested tables. */
  readonly woven: Woven
  readonly asker: Asker
}): Promise<readonly AskedOutcome[]> {
  const { job, folder, schema, woven, asker } = run
  const { queries, limits } = run.story
  const { nesting = [] } = schema
  const { format, now } = job.request
  const parser = await loadParser()
  const shapes = spareSmall(readShapes(parser, queries, schema), woven.usual)
  const asked = queries.map((query, at) => ({ query, shape: shapes[at] ?? unknownShape }))
  const refused = new Map(queries.flatMap((query) => refuse(parser, query)))
  const own = woven.solved?.queries.filter(({ id }) => !woven.flattened.has(id)) ?? []
  const forms = new Map(own.map(({ id, sql }) => [id, sql]))
  const outputs = join(folder, 'outputs')
  const { setup, checks } = listNestedLoads({ schema, format, folder: outputs, nesting })
  const outcomes = await asker.ask({
    limits: { ...limits, threads: job.threads ?? Math.min(4, availableParallelism()), rows },
    temporaryFolder: join(getTemporary(folder), 'queries'),
    setup: [...setup, ...listNames(schema), ...listClocks(now), ...listMacros()],
    sqlite: describeSqlite(schema, now, listTexts(parser, queries)),
    queries: [
      ...checks,
      ...(await Promise.all(
        asked.flatMap(({ query, shape: { oneMore } }) => {
          if (refused.has(query.id)) return []
          const spell = (sql: string): GoldenQuery => namePlainly(parser, { ...query, sql }, schema)
          const more = oneMore === null ? null : spell(oneMore)
          return listAsked(spell(query.sql), more, forms.get(query.id) ?? null)
        }),
      )),
    ],
  })
  for (const check of checks) expectNone(check, outcomes)
  const found = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const faults = new Map(
    own.flatMap(({ id, answer }) => (answer.message ? [[id, answer.message]] : [])),
  )
  return asked.map(({ query, shape }) => ({
    query,
    shape,
    outcome:
      refused.get(query.id) ?? sayFault(query, getOutcome(found, query.id), faults.get(query.id)),
    more: found.get(nameMore(query.id)) ?? null,
    now,
  }))
}

/** What DuckDB has no counterpart for is not asked: it would answer something else. */
function refuse(
  parser: Parser,
  { id, sql, dialect }: GoldenQuery,
): readonly (readonly [id: string, outcome: QueryOutcome])[] {
  const found = findUnsupported(parser, sql, dialect)
  const refused = { kind: 'failed', id, reason: 'refused', seconds: 0 } as const
  return found ? [[id, { ...refused, message: found.message }]] : []
}

/** The texts that SQLite's queries name. */
function listTexts(parser: Parser, queries: readonly GoldenQuery[]): readonly string[] {
  return queries
    .filter(({ dialect }) => dialect === 'sqlite')
    .flatMap(({ sql }) => listTokens(parser, sql, 'sqlite'))
    .flatMap(({ token_type: type, text }) => (/STRING/i.test(type) ? text : []))
}

/** Rows of an answer that are looked at: the reports show the first of them. */
const rows = 2000

/** The query, and where it has a limit, the same with one row more. */
function listAsked(
  query: GoldenQuery,
  oneMore: GoldenQuery | null,
  form: string | null,
): readonly (AskedQuery | Promise<AskedQuery>)[] {
  const more = oneMore === null ? [] : [printAsked({ ...oneMore, id: nameMore(query.id) })]
  if (query.dialect === 'sqlite') return [printAsked(query), ...more]
  return [form === null ? printAsked(query) : { id: query.id, sql: form }, ...more]
}

async function printAsked(query: GoldenQuery): Promise<AskedQuery> {
  // SQLite is part of Node: its queries run in it, to the letter
  if (query.dialect === 'sqlite') return { id: query.id, sql: query.sql, engine: 'sqlite' }
  const printed = await printDuckdb(query)
  // what cannot be printed in another dialect may still run as it is
  return { id: query.id, sql: printed.kind === 'printed' ? printed.sql : query.sql }
}

/** A table is also known by its id, where that is not the name it is loaded by: one of a named schema, one called `constructor`. */
function listNames({ tables, nesting = [] }: Schema): readonly SetupStep[] {
  // a nested one is loaded under it
  const nested = new Set(nesting.map(({ name }) => name))
  return tables.flatMap(({ id, name, schema }) => {
    if ((schema === null && id === name) || nested.has(id)) return []
    const path = [...(schema === null ? [] : [schema]), name].map(quoteName).join('.')
    return [{ sql: `CREATE VIEW ${quoteName(id)} AS FROM ${path}` }]
  })
}

/** What other databases' functions are called, and what division by nothing is, as where the queries were solved. */
function listMacros(): readonly SetupStep[] {
  return [
    ...compatibilityMacros.map((macro) => ({ sql: `CREATE OR REPLACE MACRO ${macro}` })),
    { sql: 'SET GLOBAL ieee_floating_point_ops = false' },
  ]
}

function nameMore(id: string): string {
  return `${id}\nand one more row`
}

/**
 * What is wrong with a query: as it was found when it was brought into DuckDB's form, for the text as it stands says less.
 * What DuckDB cannot run may be right in its own database, which is not at hand.
 */
function sayFault({ dialect }: GoldenQuery, outcome: QueryOutcome, fault?: string): QueryOutcome {
  if (outcome.kind === 'answered' || outcome.reason !== 'error') return outcome
  const engine = engines[dialect]
  const said = fault ?? outcome.message
  const isOurs = engine === undefined || said.startsWith(lackingTable)
  const message = isOurs ? said : `${said} (DuckDB says so; ${engine} itself is not part of a run)`
  return { ...outcome, message }
}

const engines: Readonly<Record<string, string>> = {
  bigquery: 'BigQuery',
  mysql: 'MySQL',
  postgresql: 'PostgreSQL',
  snowflake: 'Snowflake',
  tsql: 'SQL Server',
}

/** A nested file that differs from the flat ones is a promise of our own that broke. */
function expectNone({ id }: AskedQuery, outcomes: readonly QueryOutcome[]): void {
  const outcome = outcomes.find((entry) => entry.id === id)
  if (outcome?.kind === 'answered' && outcome.rows[0]?.[0] === 0) return
  const reason = outcome?.kind === 'failed' ? outcome.message : 'they differ from the flat files'
  throw new Error(`The ${id} cannot be what they should: ${reason}`)
}

function getOutcome(found: ReadonlyMap<string, QueryOutcome>, id: string): QueryOutcome {
  const outcome = found.get(id)
  if (!outcome) throw new Error(`The query ${id} was not asked`)
  return outcome
}
