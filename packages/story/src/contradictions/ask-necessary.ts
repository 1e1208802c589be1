import type { Run } from '../solve/symbolic/run.ts'
import { runQuery } from '../solve/symbolic/run-query.ts'
import { NoWitness, type Witness } from '../solve/symbolic/witness.ts'
import type { QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import type { Demand } from './find-clash.ts'

/** What every answer of a query needs: its conditions without those of branches and of outer joins. */
export function askNecessary(
  world: World,
  witness: Witness,
  id: string,
  query: QueryNode,
): readonly Demand[] {
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
  try {
    runQuery(run, query, null, new Map())
  } catch (error) {
    if (!(error instanceof NoWitness)) throw error
  }
  return witness.predicates
    .slice(start)
    .map((predicate) => ({ ...predicate, of: { kind: 'query', id } }))
}
