import { printPlan } from '@worldloom/engine'
import { compileWorld } from '../engine/support/compile-world.ts'
import { proveWorld } from '../engine/support/prove-world.ts'

/** Makes and proves a schema's rows, so many of each table or as many as is usual; gives what each broken promise says. */
export async function findBroken(
  schema: string,
  rows: number | null = 60,
  tableRows: Readonly<Record<string, number>> = {},
): Promise<readonly string[]> {
  const world = await compileWorld({ schema, settings: { rows, tableRows, seed: 1 } })
  const { checks } = await proveWorld(world, printPlan(world.compiled, 'duckdb'))
  return checks.flatMap(({ says, violations }) => (violations ? [says] : []))
}
