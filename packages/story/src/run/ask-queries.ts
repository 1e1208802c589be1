import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { getTemporary, type Job } from '@worldloom/database/steps'
import type { Schema } from '@worldloom/engine'
import type { AskedQuery, Asker, QueryOutcome } from '@worldloom/runner'
import type { AskedOutcome } from '../meaning/judge-outcomes.ts'
import { readShape } from '../meaning/read-shape.ts'
import type { Shape } from '../meaning/shape.ts'
import { listNestedLoads } from '../nesting/list-nested-loads.ts'
import { loadParser } from '../queries/load-parser.ts'
import { printDuckdb } from '../queries/print-duckdb.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { listClocks } from './list-clocks.ts'
import type { StoryJob } from './story-job.ts'

/** Asks every query of the finished files, and answers with the outcomes in their order. */
export async function askQueries(run: {
  readonly job: Job
  readonly folder: string
  readonly schema: Schema
  readonly story: StoryJob
  readonly asker: Asker
}): Promise<readonly AskedOutcome[]> {
  const { job, folder, schema, asker } = run
  const { queries, nesting, limits } = run.story
  const { format, now } = job.request
  const parser = await loadParser()
  const asked = queries.map((query) => ({ query, shape: readShape(parser, query) }))
  const outputs = join(folder, 'outputs')
  const { setup, checks } = listNestedLoads({ schema, format, folder: outputs, nesting })
  const outcomes = await asker.ask({
    limits: { ...limits, threads: job.threads ?? Math.min(4, availableParallelism()), rows },
    temporaryFolder: join(getTemporary(folder), 'queries'),
    setup: [...setup, ...listClocks(now)],
    queries: [
      ...checks,
      ...(await Promise.all(asked.flatMap(({ query, shape }) => listAsked(query, shape)))),
    ],
  })
  for (const check of checks) expectNone(check, outcomes)
  const found = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  return asked.map(({ query, shape }) => ({
    query,
    shape,
    outcome: getOutcome(found, query.id),
    more: found.get(nameMore(query.id)) ?? null,
  }))
}

/** Rows of an answer that are looked at: the reports show the first of them. */
const rows = 2000

/** The query, and where it has a limit, the same with one row more. */
function listAsked(query: GoldenQuery, { oneMore }: Shape): readonly Promise<AskedQuery>[] {
  const more =
    oneMore === null ? [] : [printAsked({ ...query, id: nameMore(query.id), sql: oneMore })]
  return [printAsked(query), ...more]
}

async function printAsked(query: GoldenQuery): Promise<AskedQuery> {
  const printed = await printDuckdb(query)
  // what cannot be printed in another dialect may still run as it is
  return { id: query.id, sql: printed.kind === 'printed' ? printed.sql : query.sql }
}

function nameMore(id: string): string {
  return `${id}\nand one more row`
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
