import { DuckDBInstance } from '@duckdb/node-api'
import type { Diagnostic } from '@worldloom/diagnostics'
import { dialects, type Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { GoldenQuery } from '../queries/query.ts'
import { chase } from '../solve/chase.ts'
import { assumeConstraints } from '../solve/constraints/assume-constraints.ts'
import { NoWitness, Witness } from '../solve/symbolic/witness.ts'
import { declareCompatibility } from '../translate/compatibility.ts'
import { readAhead, type Settled, settleQuery } from '../translate/settle-query.ts'
import { quoteName } from '../tree/quote.ts'
import { openWorld } from '../world/open-world.ts'
import { askNecessary } from './ask-necessary.ts'
import type { AskedQuery, Conflict } from './conflict.ts'
import { type Clash, type Demand, findClash } from './find-clash.ts'
import { finders } from './finders.ts'
import { foldConstants } from './fold-constants.ts'
import { needsRows } from './needs-rows.ts'
import type { Ground } from './region.ts'
import { reportClash } from './report-clash.ts'
import { reportConflict } from './report-conflict.ts'
import { unfoldQuery } from './unfold/unfold-query.ts'

export interface ContradictionInput {
  readonly schema: Schema
  readonly queries: readonly Pick<GoldenQuery, 'id' | 'sql' | 'dialect' | 'place' | 'expect'>[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
  /** Takes the forms in which the database runs the queries, by their ids. */
  readonly forms?: Map<string, Settled>
}

/**
 * Conditions that no data meet together, before any data are made: of one query, of several, or of a
 * query and the schema. What is found is proved; where a part of a query is not understood, nothing is said.
 */
export async function findContradictions(
  input: ContradictionInput,
): Promise<readonly Diagnostic[]> {
  const { schema, queries, now, forms } = input
  // texts of queries are bound here, and may name files
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    enable_external_access: 'false',
  })
  const connection = await instance.connect()
  try {
    await makeEmpty(connection, schema)
    await declareCompatibility(connection)
    const world = await openWorld(connection, schema, now)
    const asked: AskedQuery[] = []
    await readAhead(queries.map((query) => ({ connection, world, now, ...query })))
    for (const query of queries) {
      const { id, expect } = query
      const settled = await settleQuery({ connection, world, now, ...query })
      if (!settled.ok) continue
      forms?.set(id, settled)
      const folded = await foldConstants(connection, settled.query)
      asked.push({ id, expect, query: unfoldQuery(world, folded) })
    }
    const places = new Map(queries.map(({ id, place }) => [id, place]))
    const { witness, clashes } = clashCells({ connection, world }, asked)
    const found = clashes.map((clash) => reportClash(witness, clash, places))
    const conflicts = await findConflicts({ connection, world }, asked)
    return [...found, ...conflicts.map((conflict) => reportConflict(conflict, places))]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** What the finders find: for each two that ask, what is found first. */
async function findConflicts(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const found = new Map<string, Conflict>()
  for (const find of finders)
    for (const conflict of await find(ground, queries)) {
      const { first, second } = conflict
      const two = JSON.stringify([first.of, second.of].map((of) => JSON.stringify(of)).sort())
      if (!found.has(two)) found.set(two, conflict)
    }
  return [...found.values()]
}

/**
 * Conditions on one cell that no value passes. All queries are run over one set of symbolic rows, where rows
 * with one key are one row. On a line, ranges that have nothing in common are two that have nothing in
 * common, so two is always the smallest set.
 */
function clashCells(
  { world }: Ground,
  queries: readonly AskedQuery[],
): { readonly witness: Witness; readonly clashes: readonly Clash[] } {
  const witness = new Witness({ isTolerant: true })
  const demands: Demand[] = []
  for (const { id, query, expect } of queries)
    if (needsRows(query, expect)) demands.push(...askNecessary(world, witness, id, query))
  close(witness, world)
  for (const { row, constraint, predicates } of assumeConstraints(witness, world)) {
    const of = { kind: 'check', name: constraint.name, table: row.table.id } as const
    demands.push(...predicates.map((predicate) => ({ ...predicate, of })))
  }
  return { witness, clashes: findClash(witness, demands) }
}

function close(witness: Witness, world: Ground['world']): void {
  try {
    chase(witness, { world })
  } catch (error) {
    // too many rows to follow: what was found until then holds all the same
    if (!(error instanceof NoWitness)) throw error
  }
}

async function makeEmpty(connection: Connection, { tables }: Schema): Promise<void> {
  const statements = tables.map(({ id, columns }) => {
    const list = columns.map(
      ({ name, type }) => `${quoteName(name)} ${dialects.duckdb.columnType(type)}`,
    )
    return `CREATE TABLE ${quoteName(id)} (${list.join(', ')})`
  })
  if (statements.length > 0) await connection.run(statements.join(';\n'))
}
