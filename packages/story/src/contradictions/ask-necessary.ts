import { runQuery } from '../solve/symbolic/run-query.ts'
import { startRun } from '../solve/symbolic/start-run.ts'
import { NoWitness, type Witness } from '../solve/symbolic/witness.ts'
import type { QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import type { Demand } from './find-clash.ts'
import { keepNecessary } from './keep-necessary.ts'

/** What every answer of a query needs: its conditions without those of branches, groups and outer joins. */
export function askNecessary(
  world: World,
  witness: Witness,
  id: string,
  query: QueryNode,
): readonly Demand[] {
  const start = witness.predicates.length
  const kept = keepNecessary(query)
  try {
    if (kept) runQuery(startRun({ world, witness }), kept, null, new Map())
  } catch (error) {
    if (!(error instanceof NoWitness)) throw error
  }
  return witness.predicates
    .slice(start)
    .map((predicate) => ({ ...predicate, of: { kind: 'query', id } }))
}
