import type { Connection } from '@worldloom/runner'
import { assume } from '../solve/symbolic/assume.ts'
import type { Run } from '../solve/symbolic/run.ts'
import { runQuery } from '../solve/symbolic/run-query.ts'
import { rowSource } from '../solve/symbolic/scope.ts'
import { NoWitness, type Witness } from '../solve/symbolic/witness.ts'
import type { Expression } from '../tree/node.ts'
import { parseSql } from '../tree/parse-sql.ts'
import type { World } from '../world/world.ts'
import type { Demand } from './find-clash.ts'

/** What the schema asks of the rows of a witness: its checks, in DuckDB's tree where it reads them. */
export async function addChecks(
  connection: Connection,
  world: World,
  witness: Witness,
): Promise<readonly Demand[]> {
  const demands: Demand[] = []
  for (const { id, table } of world.tables)
    for (const { name, text } of table.checks) {
      const condition = await readCondition(connection, text)
      if (!condition) continue
      for (const row of witness.listLive()) {
        if (row.table.id !== id) continue
        const start = witness.predicates.length
        const run: Run = {
          world,
          needs: new Map(),
          variant: -1,
          goal: null,
          scalars: new Map(),
          witness,
          memo: new Map(),
          found: new Map(),
          enter: runQuery,
          depth: 0,
        }
        const scope = {
          sources: new Map([[row.table.name.toLowerCase(), rowSource(row)]]),
          parent: null,
          common: new Map(),
          aliases: new Map(),
          block: { type: 'SELECT_NODE', select_list: [] } as const,
          rows: 1,
          busy: new Set<string>(),
        }
        try {
          assume(run, condition, scope)
        } catch (error) {
          if (!(error instanceof NoWitness)) throw error
        }
        const of = { kind: 'check', name, table: id } as const
        demands.push(...witness.predicates.slice(start).map((predicate) => ({ ...predicate, of })))
      }
    }
  return demands
}

async function readCondition(connection: Connection, text: string): Promise<Expression | null> {
  const parsed = await parseSql(connection, `SELECT 1 WHERE ${text}`)
  if (!parsed.ok || parsed.query.type !== 'SELECT_NODE') return null
  return parsed.query.where_clause ?? null
}
