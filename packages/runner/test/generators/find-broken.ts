import { printPlan } from '@worldloom/engine'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

/** Makes and proves a schema's rows; gives what each broken promise says. */
export async function findBroken(schema: string, rows = 60): Promise<readonly string[]> {
  const world = await compileWorld({ schema, settings: { rows, seed: 1 } })
  const { checks } = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
  return checks.flatMap(({ says, violations }) => (violations ? [says] : []))
}
