import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { getTemporary, type Job } from '@worldloom/database/steps'
import type { Schema } from '@worldloom/engine'
import { type AskedQuery, type Asker, listLoads, type QueryOutcome } from '@worldloom/runner'
import type { AskedOutcome } from '../meaning/judge-outcomes.ts'
import { readShape } from '../meaning/read-shape.ts'
import type { Shape } from '../meaning/shape.ts'
import { loadParser } from '../queries/load-parser.ts'
import { printDuckdb } from '../queries/print-duckdb.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { listClocks } from './list-clocks.ts'

/** Asks every query of the finished files, and answers with the outcomes in their order. */
export async function askQueries(run: {
  readonly job: Job
  readonly folder: string
  readonly schema: Schema
  readonly queries: readonly GoldenQuery[]
  readonly limits: { readonly memory: string; readonly seconds: number }
  readonly asker: Asker
}): Promise<readonly AskedOutcome[]> {
  const { job, folder, schema, queries, limits, asker } = run
  const { format, now } = job.request
  const parser = await loadParser()
  const asked = queries.map((query) => ({ query, shape: readShape(parser, query) }))
  const outcomes = await asker.ask({
    limits: { ...limits, threads: job.threads ?? Math.min(4, availableParallelism()), rows },
    temporaryFolder: join(getTemporary(folder), 'queries'),
    setup: [...listLoads({ schema, format, folder: join(folder, 'outputs') }), ...listClocks(now)],
    queries: await Promise.all(asked.flatMap(({ query, shape }) => listAsked(query, shape))),
  })
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

function getOutcome(found: ReadonlyMap<string, QueryOutcome>, id: string): QueryOutcome {
  const outcome = found.get(id)
  if (!outcome) throw new Error(`The query ${id} was not asked`)
  return outcome
}
