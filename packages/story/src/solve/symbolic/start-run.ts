import type { World } from '../../world/world.ts'
import { noLabels } from './labels.ts'
import type { Run } from './run.ts'
import { runQuery } from './run-query.ts'
import type { Witness } from './witness.ts'

/** A run of conditions that belong to no query's block, or of what every answer of a query needs. */
export function startRun({
  world,
  witness,
}: {
  readonly world: World
  readonly witness: Witness
}): Run {
  return {
    world,
    needs: new Map(),
    variant: -1,
    goal: null,
    isSpread: false,
    asked: [],
    scalars: new Map(),
    witness,
    memo: new Map(),
    found: new Map(),
    denied: [],
    enter: runQuery,
    labels: noLabels,
    depth: 0,
  }
}
